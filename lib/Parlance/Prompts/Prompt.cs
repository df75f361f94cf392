using Parlance.Problems;

namespace Parlance.Prompts;

/// <summary>The text put to a language model for one problem and execution model. It ends in the open function.</summary>
public sealed record Prompt(Problem Problem, ExecutionModel Execution, string Text)
{
    public string Hash => Digest.Of(Text);

    public override string ToString() => Text;
}
