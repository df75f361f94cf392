using Parlance.Generation;
using Xunit;

namespace Parlance.Tests.Generation;

public sealed class GeneratedOutputsTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Outputs_are_read_as_text_and_as_objects()
    {
        IReadOnlyList<Candidate> read = Read(
            """
            [{"problem_type": "scan", "language": "cpp", "name": "30_scan_prefix_sum", "parallelism_model": "serial", "prompt": "p {", "temperature": 0.2,
              "outputs": ["a }", {"generated_output": "b }", "did_build": false, "runs": null}]}]
            """);

        Assert.Equal(["p {\na }", "p {\nb }"], read.Select(one => one.Source));
        Assert.Equal([0, 1], read.Select(one => one.Index));
        Assert.All(read, one => Assert.Equal(("answers", Lab.Scan, "serial"), (one.Set, one.Problem.Name, one.Execution.Name)));
    }

    [Fact]
    public void Problems_and_models_that_the_catalogue_has_not_are_skipped()
    {
        IReadOnlyList<Candidate> read = Read(
            """
            [{"name": "99_other", "parallelism_model": "serial", "prompt": "", "outputs": ["x"]},
             {"name": "30_scan_prefix_sum", "parallelism_model": "kokkos", "prompt": "", "outputs": ["x"]},
             {"name": "30_scan_prefix_sum", "parallelism_model": "mpi", "prompt": "", "outputs": []},
             {"name": "30_scan_prefix_sum", "parallelism_model": "mpi", "prompt": "", "outputs": ["x"]}]
            """);

        Assert.Equal("mpi", Assert.Single(read).Execution.Name);
    }

    [Fact]
    public void The_set_may_be_named() =>
        Assert.Equal("a model", Assert.Single(GeneratedOutputs.Read(Write(One("\"x\"")), Lab.Catalogue, Extraction.AsGiven, "a model")).Set);

    [Theory]
    [InlineData("[\n{\"name\": ]", "answers.json:2: ")]
    [InlineData("{}", "answers.json:")]
    [InlineData("null", "answers.json:1: null where an entry should be")]
    [InlineData("", "answers.json:")]
    [InlineData("[null]", "answers.json:1: null where an entry should be")]
    [InlineData("[1]", "answers.json:")]
    [InlineData("[{\"name\": \"30_scan_prefix_sum\"}]", "answers.json:")]
    [InlineData("[{\"name\": null, \"parallelism_model\": \"serial\", \"prompt\": \"\", \"outputs\": []}]", "answers.json:")]
    public void A_malformed_file_is_told_with_file_cause_and_remedy(string text, string message) => Told(text, message);

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{\"generated_output\": 1}")]
    [InlineData("\"cut emoji \\ud83d\"")]
    public void An_output_that_is_no_text_is_told_with_its_problem(string output) => Told(One(output), $"an output of {Lab.Scan} (serial) is neither text nor");

    [Fact]
    public void A_missing_file_is_told() =>
        Assert.Contains("none.json", Assert.Throws<UserException>(() => GeneratedOutputs.Read(folder["none.json"], Lab.Catalogue, Extraction.AsGiven)).Message);

    public void Dispose() => folder.Dispose();

    private static string One(string output) =>
        $$"""[{"name": "30_scan_prefix_sum", "parallelism_model": "serial", "prompt": "", "outputs": [{{output}}]}]""";

    private string Write(string text) => folder.Write("answers.json", text);

    private IReadOnlyList<Candidate> Read(string text) => GeneratedOutputs.Read(Write(text), Lab.Catalogue, Extraction.AsGiven);

    private void Told(string text, string message)
    {
        UserException error = Assert.Throws<UserException>(() => Read(text));

        Assert.Contains(message, error.Message);
        Assert.Contains("Give a JSON array of objects", error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }
}
