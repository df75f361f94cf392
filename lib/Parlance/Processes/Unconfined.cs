namespace Parlance.Processes;

/// <summary>Runs an untrusted command with nothing but its time and output limits: only where the user says so in as many words.</summary>
public sealed record Unconfined : IIsolation
{
    public Command Wrap(Command untrusted, Confinement confinement) => untrusted with
    {
        WorkingDirectory = confinement.Write,
        Environment = confinement.Environment.ToDictionary(pair => pair.Key, pair => (string?)pair.Value),
    };
}
