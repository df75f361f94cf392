using System.Collections.Immutable;

namespace Parlance.Notebooks;

/// <summary>How to start the command line that runs a notebook in another process, such as <c>dotnet parlance-cli.dll</c>.</summary>
public sealed record ChildCommand(string File, ImmutableArray<string> Arguments)
{
    /// <summary>The .NET host of this process with the command line's assembly.</summary>
    public static ChildCommand OfAssembly(string path) =>
        new(Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet", [path]);
}
