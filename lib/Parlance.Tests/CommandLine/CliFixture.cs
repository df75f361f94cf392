namespace Parlance.Tests.CommandLine;

/// <summary>One house for all tests of a class.</summary>
public sealed class CliFixture : IDisposable
{
    internal Cli Cli { get; } = new();

    public void Dispose() => Cli.Dispose();
}
