namespace Parlance;

/// <summary>A mistake in what the user gave: one line that names the file or command, the cause and the remedy.</summary>
/// <remarks>The command line prints <see cref="Exception.Message"/> alone and exits with code 2.</remarks>
public sealed class UserException(string what, string cause, string remedy, Exception? inner = null)
    : Exception($"{what}: {cause.TrimEnd('.')}. {remedy.TrimEnd('.')}.", inner)
{
    public string What { get; } = what;
    public string Cause { get; } = cause;
    public string Remedy { get; } = remedy;
}
