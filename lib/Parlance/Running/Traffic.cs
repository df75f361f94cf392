namespace Parlance.Running;

/// <summary>What a candidate's ranks said to one another in a run, all ranks together: point-to-point messages, calls of collectives, and the bytes they gave to both.</summary>
/// <remarks>As the program itself counts: a candidate that is out to deceive can change it, so that it describes and never decides.</remarks>
public sealed record Traffic(long Messages, long Collectives, long Bytes)
{
    public static Traffic operator +(Traffic one, Traffic other) => new(one.Messages + other.Messages, one.Collectives + other.Collectives, one.Bytes + other.Bytes);
}
