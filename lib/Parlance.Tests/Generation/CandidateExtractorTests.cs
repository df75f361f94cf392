using Parlance.Generation;
using Xunit;

namespace Parlance.Tests.Generation;

/// <summary>The forms in which models answer, each compiled as it is taken.</summary>
public sealed class CandidateExtractorTests
{
    private const string Signature = "void prefixSum(std::vector<double> const& x, std::vector<double> &output) {";
    private const string Prompt = $"/* Fill output. */\n{Signature}";
    private const string Body = "double sum = 0; for (size_t i = 0; i < x.size(); ++i) { sum += x[i]; output[i] = sum; }";

    [Fact]
    public void As_given_is_word_for_word()
    {
        (string source, IReadOnlyList<string> steps) = CandidateExtractor.Extract(Prompt, "```cpp\nx", Extraction.AsGiven);

        Assert.Equal(Prompt + "\n```cpp\nx", source);
        Assert.Empty(steps);
    }

    [Theory]
    [InlineData($"{Body}\n}}\n", "")]
    [InlineData($"{Body}\n", "closed 1 open brace")]
    [InlineData($"for (;;) {{ {Body} break;", "closed 2 open braces")]
    [InlineData($"{Signature} {Body} }}", "took the whole function from the answer")]
    [InlineData($"{Prompt} {Body} }}", "took the whole function from the answer")]
    [InlineData($"void  prefixSum (std::vector<double> const& x, std::vector<double> &output)\n{{ {Body} }}", "took the whole function from the answer")]
    [InlineData($"```cpp\n{Body} }}\n```", "took the code from its fence")]
    [InlineData($"Sure! Here it is:\n\n```\n{Body} }}\n```\nIt is linear.", "took the code from its fence")]
    [InlineData($"```c++\n{Body}\n```", "took the code from its fence; closed 1 open brace")]
    [InlineData($"```cpp\n{Signature} {Body} }}", "took the code from its fence; took the whole function from the answer")]
    [InlineData($"{Signature} {Body}", "took the whole function from the answer; closed 1 open brace")]
    public async Task Repaired_it_builds_and_every_step_is_told(string answer, string steps)
    {
        (string source, IReadOnlyList<string> taken) = CandidateExtractor.Extract(Prompt, answer, Extraction.Repaired);

        Assert.Equal(steps, string.Join("; ", taken));
        Assert.Equal("", (await (await Lab.OpenAsync()).BuildAsync(source)).FirstError);
    }

    [Fact]
    public async Task A_whole_answer_that_repeats_the_types_of_the_prompt_builds_too()
    {
        const string types = "struct Pair { double a, b; };\n";
        (string source, _) = CandidateExtractor.Extract(types + Prompt, types + Prompt + Body + "}", Extraction.Repaired);

        Assert.Equal("", (await (await Lab.OpenAsync()).BuildAsync(source)).FirstError);
    }

    [Fact]
    public void Nothing_that_is_broken_in_earnest_is_mended()
    {
        (string source, IReadOnlyList<string> steps) = CandidateExtractor.Extract(Prompt, "{{{{ nonsense", Extraction.Repaired);

        Assert.Equal(Prompt + "\n{{{{ nonsense", source);
        Assert.Empty(steps);
    }
}
