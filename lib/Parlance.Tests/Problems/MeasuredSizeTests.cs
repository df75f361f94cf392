using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Problems;

public sealed class MeasuredSizeTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task It_is_written_beside_the_size_and_again_in_its_place()
    {
        string text = File.ReadAllText(Lab.Catalogue.Problem(Lab.Scan).PathOf("problem.json"));
        Problem problem = Lab.Catalogue.Problem(Lab.Scan) with { Folder = folder.Location };
        folder.Write("problem.json", text);

        await new MeasuredSize(25.06, "One").WriteAsync(problem);
        await new MeasuredSize(30, "Other").WriteAsync(problem);

        Problem read = JsonFile.Read<Problem>(folder["problem.json"], "");
        Assert.Equal(new MeasuredSize(30, "Other"), read.Timed.Measured);
        Assert.Equal(problem.Timed with { Measured = null }, read.Timed with { Measured = null });
        Assert.Equal(text.Split("\"timed\"")[0], File.ReadAllText(folder["problem.json"]).Split("\"timed\"")[0]);
        Assert.False(File.Exists(folder["problem.json.part"]));
    }

    [Fact]
    public async Task A_file_in_another_form_is_told_and_left_as_it_is()
    {
        folder.Write("problem.json", "{ \"timed\":\n{ \"size\": 1 } }");

        UserException error = await Assert.ThrowsAsync<UserException>(() => new MeasuredSize(1, "").WriteAsync(Lab.Catalogue.Problem(Lab.Scan) with { Folder = folder.Location }));

        Assert.Contains("in one line", error.Remedy);
        Assert.Equal("{ \"timed\":\n{ \"size\": 1 } }", File.ReadAllText(folder["problem.json"]));
    }

    [Theory]
    [InlineData(19.9, false)]
    [InlineData(20, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Sensible_is_20_to_200_milliseconds(double milliseconds, bool sensible) => Assert.Equal(sensible, new MeasuredSize(milliseconds, "").Sensible);

    [Theory]
    [InlineData(24_000_000, 1_500_000)]
    [InlineData(4096, 1024)]
    [InlineData(512, 256)]
    public void A_quick_size_divides_the_more_the_larger_it_is(long size, long quick) => Assert.Equal(quick, new TimedInput(size, "elements").QuickSize);

    [Fact]
    public void Every_problem_has_a_measured_and_sensible_size() => Assert.All(Lab.Catalogue.Problems, problem => Assert.True(problem.Timed.Measured?.Sensible, $"{problem}: {problem.Timed.Measured}"));

    public void Dispose() => folder.Dispose();
}
