using Deedle;
using Microsoft.Data.Analysis;
using Parlance.Notebooks;
using Parlance.Notebooks.Formatting;
using Xunit;

namespace Parlance.Tests.Notebooks;

public sealed class FormattingTests
{
    private sealed record Row(string Name, double Time, int? Count);

    private sealed class View : IHtmlView
    {
        public string ToHtml() => "<i>view</i>";
        public string ToText() => "view";
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData(true, "true")]
    [InlineData(1.5, "1.5")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData("<b>", "<b>")]
    [InlineData(DayOfWeek.Monday, "Monday")]
    public void A_scalar_is_plain_text_alone(object? value, string text)
    {
        MimeBundle bundle = OutputFormatters.Standard.Format(value);
        Assert.Equal(text, bundle.TextOf(MimeBundle.Text));
        Assert.Single(bundle.Data);
    }

    [Fact]
    public void Records_are_a_table_and_encoded()
    {
        MimeBundle bundle = Format(new[] { new Row("<a>", 1.0 / 3, 5), new Row("b", 2, null) });
        Assert.Equal(
            """
            <table class="dataframe">
            <thead><tr><th align="left">Name</th><th align="right">Time</th><th align="right">Count</th></tr></thead>
            <tbody>
            <tr><td align="left">&lt;a&gt;</td><td align="right">0.333333</td><td align="right">5</td></tr>
            <tr><td align="left">b</td><td align="right">2</td><td align="right"></td></tr>
            </tbody>
            </table>
            """.ReplaceLineEndings("\n"),
            bundle.TextOf(MimeBundle.Html));
        Assert.Equal("Name      Time  Count\n----  --------  -----\n<a>   0.333333      5\nb            2", bundle.TextOf(MimeBundle.Text));
    }

    [Fact]
    public void A_long_table_is_cut_and_says_so()
    {
        string html = Format(Enumerable.Range(0, 1000).Select(i => new Row("r", i, i)).ToList()).TextOf(MimeBundle.Html)!;
        Assert.EndsWith("<p>50 of 1000 rows</p>", html, StringComparison.Ordinal);
        Assert.EndsWith("the first 50 rows", Format(Endless()).TextOf(MimeBundle.Text), StringComparison.Ordinal);

        static IEnumerable<int> Endless()
        {
            for (int i = 0; ; i++)
                yield return i;
        }
    }

    [Fact]
    public void A_DataFrame_is_a_table()
    {
        DataFrame frame = new([.. Enumerable.Range(0, 25).Select(i => (DataFrameColumn)new Int32DataFrameColumn($"c{i}", Enumerable.Range(0, 60)))]);
        string html = Format(frame).TextOf(MimeBundle.Html)!;
        Assert.EndsWith("<p>50 of 60 rows, 20 of 25 columns</p>", html, StringComparison.Ordinal);
        Assert.Contains("<th align=\"right\">c19</th></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Deedle_frame_shows_its_keys_and_leaves_missing_values_empty()
    {
        var frame = Frame.FromColumns(new Dictionary<string, Series<string, double>>
        {
            ["a"] = new SeriesBuilder<string, double> { { "x", 1 }, { "y", 2 } }.Series,
            ["b"] = new SeriesBuilder<string, double> { { "x", 3 } }.Series,
        });
        Assert.Equal("   a  b\n-  -  -\nx  1  3\ny  2", Format(frame).TextOf(MimeBundle.Text));
        Assert.Equal("   value\n-  -----\nx      1\ny      2", Format(frame.GetColumn<double>("a")).TextOf(MimeBundle.Text));
    }

    [Fact]
    public void A_dictionary_is_a_table_of_keys_and_values() =>
        Assert.Equal("key  value\n---  -----\na        1\nb        2", Format(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }).TextOf(MimeBundle.Text));

    [Fact]
    public void A_value_with_a_view_of_its_own_shows_it()
    {
        MimeBundle bundle = Format(new View());
        Assert.Equal(("<i>view</i>", "view"), (bundle.TextOf(MimeBundle.Html), bundle.TextOf(MimeBundle.Text)));
    }

    [Fact]
    public void Anything_else_falls_back_without_a_style_sheet()
    {
        MimeBundle bundle = Format(new Row("a", 1, 2));
        Assert.Contains("Name", bundle.TextOf(MimeBundle.Html), StringComparison.Ordinal);
        Assert.DoesNotContain("<style", bundle.TextOf(MimeBundle.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_large_is_cut()
    {
        string text = Format(new string('x', 1_000_000)).TextOf(MimeBundle.Text)!;
        Assert.EndsWith("[cut after 200000 of 1000000 characters]", text, StringComparison.Ordinal);
    }

    private static MimeBundle Format(object value) => OutputFormatters.Standard.Format(value);
}
