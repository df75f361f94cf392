using System.CommandLine;

namespace Parlance.Cli;

/// <summary>The verbs about notebooks.</summary>
internal static class NotebookVerb
{
    public static Command Create() => new("notebook", "Run the notebooks and publish them") { NotebookRunVerb.Create(), NotebookReportVerb.Create() };
}
