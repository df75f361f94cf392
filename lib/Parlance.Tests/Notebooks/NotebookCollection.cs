using Xunit;

namespace Parlance.Tests.Notebooks;

/// <summary>A notebook moves the current directory of the process, so these tests run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class NotebookCollection
{
    public const string Name = "Notebooks";
}
