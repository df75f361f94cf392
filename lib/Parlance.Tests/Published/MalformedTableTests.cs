using Parlance.Published;
using Xunit;

namespace Parlance.Tests.Published;

/// <summary>What a user reads who edited a table and got it wrong: file, line, cause, remedy, in one line.</summary>
public sealed class MalformedTableTests : IDisposable
{
    private readonly House house = new(Directory.CreateTempSubdirectory("parlance-tables-").FullName);

    public MalformedTableTests()
    {
        Directory.CreateDirectory(Path.Combine(house.Data, "published"));
        foreach (string file in Directory.EnumerateFiles(ReportData.House.Data, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(ReportData.House.Data, file);
            if (!relative.StartsWith("fetched", StringComparison.Ordinal) && Directory.Exists(Path.GetDirectoryName(Path.Combine(house.Data, relative))))
                File.Copy(file, Path.Combine(house.Data, relative));
        }
    }

    [Fact]
    public async Task A_stage_outside_the_vocabulary_is_told_with_the_vocabulary() =>
        await Fails("outcomes.csv", "m,p,d,serial,fine,true,1",
            "outcomes.csv:3: column 'stage' must be one of none, built, ran, valid at some, valid, not 'fine'. Correct the line, or restore");

    [Fact]
    public async Task A_word_that_is_no_number_is_told_with_its_column() =>
        await Fails("problem_runtimes.csv", "m,p,serial,quick,1,,", "problem_runtimes.csv:3: column 'best_seconds' must be a number, not 'quick'.");

    [Theory]
    [InlineData("m,p,serial,,1,,", "must be a number, not empty")]
    [InlineData("m,p,serial,NaN,1,,", "must be a number, not 'NaN'")]
    [InlineData("m,p,serial,1", "4 fields where the header has 7")]
    [InlineData(",p,serial,1,1,,", "column 'model' must be a value, not empty")]
    public async Task A_row_that_is_incomplete_is_told(string row, string cause) => await Fails("problem_runtimes.csv", row, cause);

    [Fact]
    public async Task A_fractional_count_is_told() =>
        await Fails("responses.csv", "m,p,serial,1,2.5,3", "responses.csv:3: column 'prompt_tokens' must be a count, not '2.5'.");

    [Fact]
    public async Task A_missing_column_is_told()
    {
        string path = Path.Combine(house.Data, "published", "outcomes.csv");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace(",stage,", ",phase,"));

        await Told("outcomes.csv:1: the column 'stage' is missing.");
    }

    [Fact]
    public async Task A_missing_table_is_told()
    {
        File.Delete(Path.Combine(house.Data, "published", "intervals.csv"));

        await Told("intervals.csv: the file is missing. Restore it with: git checkout -- data.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("model,compared_with,rate,value,cohens_d\n")]
    public async Task An_empty_table_is_told(string text)
    {
        await File.WriteAllTextAsync(Path.Combine(house.Data, "published", "effect_sizes.csv"), text);

        await Told("effect_sizes.csv: the table has no rows.");
    }

    [Theory]
    [InlineData("[\n  {\n    oops", "models.json:3: ")]
    [InlineData("[\n  {\"name\": \"M\"}\n]", "models.json:2: ")]
    [InlineData("null", "models.json:1: null where an entry should be. Correct")]
    [InlineData("[null]", "models.json:1: null where an entry should be. Correct")]
    public async Task A_malformed_list_of_models_is_told_with_its_line(string text, string message)
    {
        await File.WriteAllTextAsync(Path.Combine(house.Data, "models.json"), text);

        await Told(message);
    }

    [Fact]
    public async Task A_missing_list_of_models_is_told()
    {
        File.Delete(Path.Combine(house.Data, "models.json"));

        await Told("models.json: the file is missing.");
    }

    public void Dispose() => Directory.Delete(house.Root, recursive: true);

    private async Task Fails(string table, string thirdLine, string message)
    {
        string path = Path.Combine(house.Data, "published", table);
        string[] lines = await File.ReadAllLinesAsync(path);
        lines[2] = thirdLine;
        await File.WriteAllLinesAsync(path, lines);
        await Told(message);
    }

    private async Task Told(string message)
    {
        UserException error = await Assert.ThrowsAsync<UserException>(() => PublishedReport.LoadAsync(house));
        Assert.Contains(message, error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }
}
