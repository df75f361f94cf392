namespace Parlance.Cli;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Failed = 1;
    public const int WrongUse = 2;

    // As a shell reports a program ended by Ctrl-C.
    public const int Cancelled = 130;
}
