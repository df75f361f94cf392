using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Problems;

public sealed class ProblemCatalogueTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void The_problems_come_in_the_order_of_their_numbers_and_the_models_by_their_processes()
    {
        Assert.Equal(Lab.Catalogue.Problems.Select(problem => problem.Name).Order(StringComparer.Ordinal), Lab.Catalogue.Problems.Select(problem => problem.Name));
        Assert.Equal(["serial", "omp", "mpi", "mpi+omp"], Lab.Catalogue.Models.Select(model => model.Name));
        Assert.Equal(["1x1", "2x1", "4x1", "3x1"], Lab.Catalogue.Model("mpi").Validate.Select(one => one.ToString()));
        Assert.Equal(["1x1", "2x2", "1x4", "3x2"], Lab.Catalogue.Model("mpi+omp").Validate.Select(one => one.ToString()));
    }

    [Fact]
    public void An_unknown_name_is_told_with_those_there_are()
    {
        Assert.Contains("serial, omp, mpi, mpi+omp", Assert.Throws<UserException>(() => Lab.Catalogue.Model("cuda")).Message);
        string message = Assert.Throws<UserException>(() => Lab.Catalogue.Problem("30_scan")).Message;
        Assert.StartsWith("problem '30_scan': ", message);
        Assert.Contains(Lab.Scan, message);
    }

    [Theory]
    [InlineData("scan", Lab.Scan)]
    [InlineData("30*", Lab.Scan)]
    [InlineData("*product*", Lab.Reduce)]
    [InlineData("reduce/*", Lab.Reduce)]
    public void A_pattern_finds_by_name_or_domain(string pattern, string name) =>
        Assert.Contains(name, Lab.Catalogue.Matching(pattern).Select(problem => problem.Name));

    [Fact]
    public void A_pattern_that_finds_nothing_is_told() =>
        Assert.Contains("problem 'Scan'", Assert.Throws<UserException>(() => Lab.Catalogue.Matching("Scan")).Message);

    [Theory]
    [InlineData("{\n  \"name\": \"30_scan_prefix_sum\",\n  oops\n}", "problem.json:3: ")]
    [InlineData("{\n  \"name\": \"30_scan_prefix_sum\"\n}", "problem.json:")]
    [InlineData("{\n  \"name\": 30\n}", "problem.json:2: ")]
    [InlineData("null", "problem.json:1: null where an entry should be")]
    [InlineData("", "problem.json:1: ")]
    public void A_malformed_problem_is_told_with_file_and_line(string text, string message) => Told(text, message);

    [Theory]
    [InlineData("rank 0", "first rank", "problem.json:")]
    [InlineData("30_scan_prefix_sum", "31_scan_prefix_sum", "says it is scan/31_scan_prefix_sum, and lies in another folder")]
    public void A_problem_that_contradicts_itself_is_told(string word, string other, string message)
    {
        string text = File.ReadAllText(Lab.Catalogue.Problem(Lab.Scan).PathOf("problem.json"));

        Told(text.Replace($"\"{word}\"", $"\"{other}\"", StringComparison.Ordinal), message);
    }

    [Fact]
    public void A_folder_without_a_workbook_is_told_with_the_remedy()
    {
        UserException error = Assert.Throws<UserException>(() => Parlance.House.Find(folder.Location));

        Assert.Contains("no Parlance workbook", error.Message);
        Assert.Contains("cloned repository", error.Remedy);
    }

    [Fact]
    public void The_house_is_found_from_any_folder_within() =>
        Assert.Equal(Lab.House, Parlance.House.Find(Lab.Catalogue.Problem(Lab.Scan).Folder));

    public void Dispose() => folder.Dispose();

    private void Told(string text, string message)
    {
        folder.Write("problems/models/serial.json", File.ReadAllText(Path.Combine(Lab.House.Problems, "models", "serial.json")));
        folder.Write($"problems/scan/{Lab.Scan}/problem.json", text);

        UserException error = Assert.Throws<UserException>(() => ProblemCatalogue.Load(new House(folder.Location)));

        Assert.Contains(message, error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }
}
