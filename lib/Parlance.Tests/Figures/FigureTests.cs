using Parlance.Figures;
using Parlance.Judging;
using Parlance.Problems;
using Plotly.NET;
using Xunit;

namespace Parlance.Tests.Figures;

/// <summary>What holds for every kind of figure.</summary>
public sealed class FigureTests
{
    private static readonly Dictionary<string, Func<GenericChart>> Kinds = new()
    {
        ["rates"] = () => RateForest.Of([new("model", "serial", new(1, 2))], "A title", "axis"),
        ["stages"] = () => StageBars.Of([new("model", "serial", "valid", 3)], ["none", "valid"], "A title"),
        ["domains"] = () => DomainHeatmap.Of([new("model", "scan", new(1, 5))], "A title", "rate"),
        ["verdicts"] = () => VerdictBars.Of([new("faults", Verdict.Hung, 2)], "A title"),
        ["speedup"] = () => Speedup.Of([new("scan", "mpi", 2, 1.5)], "A title"),
        ["runtimes"] = () => Runtimes.Of([new("scan", "serial", 0.001)], "A title"),
        ["problems"] = () => ProblemMap.Of([Sum], "A title"),
        ["intensity"] = () => IntensityMap.Of([Sum], 4, "A title"),
        ["communication"] = () => CommunicationMap.Of([Sum], "A title"),
        ["funnel"] = () => Funnel.Of([new("model", [4, null, 1])], ["answered", "built", "correct"], "A title"),
        ["shares"] = () => WorkShare.Of([new("scan", 0.3)], 4, 0.8, "A title"),
        ["memory"] = () => ModelMemory.Of([new("model", 8, 16)], "A title"),
    };

    private static ProblemFacts Sum => new("30_scan", "scan", "Sum", 40, new(1000, "elements", 8000) { Operations = 1000, Measured = new(25, "") }, new Dictionary<string, int> { ["serial"] = 3 }, ["prefix"]);

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory, MemberData(nameof(Names))]
    public void The_same_rows_give_the_same_bytes(string kind) => Assert.Equal(GenericChart.toJson(Kinds[kind]()), GenericChart.toJson(Kinds[kind]()));

    [Theory, MemberData(nameof(Names))]
    public void The_title_says_what_to_see_and_the_alternative_text_begins_with_it(string kind)
    {
        var figure = new FigureJson(Kinds[kind]());

        Assert.StartsWith("A title", figure.Layout.GetProperty("title").GetProperty("text").GetString());
        Assert.StartsWith("A title. ", figure.Alt);
        Assert.True(figure.Alt.Length > 20);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_paper_is_transparent_for_light_and_dark_pages(string kind)
    {
        var layout = new FigureJson(Kinds[kind]()).Layout;

        Assert.Equal("rgba(0,0,0,0)", layout.GetProperty("paper_bgcolor").GetString());
        Assert.Equal("rgba(0,0,0,0)", layout.GetProperty("plot_bgcolor").GetString());
    }

    [Theory, MemberData(nameof(Names))]
    public void No_number_is_written_that_JSON_does_not_know(string kind) => Assert.DoesNotContain("NaN", GenericChart.toJson(Kinds[kind]()));

    [Fact]
    public void Every_verdict_has_a_colour() => Assert.All(Verdicts.All, verdict => Assert.StartsWith("#", Theme.Colour(verdict)));

    [Fact]
    public void Names_cannot_bring_markup_into_a_figure() =>
        Assert.Equal(["a &lt;b&gt; c"], new FigureJson(RateForest.Of([new("a <b> c", "serial", new(1, 2))], "title", "axis")).RowLabels);
}
