using Parlance.Results;
using Xunit;

namespace Parlance.Tests.Results;

public sealed class ProgressLinesTests
{
    [Theory]
    [InlineData(1, 2, 3, 4, 5, 6, 7, 8)]
    [InlineData(2, 1, 4, 3, 7, 6, 8, 5)]
    public void The_lines_are_the_same_in_whatever_order_candidates_end(params int[] order)
    {
        using StringWriter text = new() { NewLine = "\n" };
        ProgressLines lines = new(text);

        foreach (int done in order) lines.Report(new(done, 0, 8, null!, ""));

        Assert.Equal("2 of 8 candidates judged\n4 of 8 candidates judged\n6 of 8 candidates judged\n8 of 8 candidates judged\n", text.ToString());
    }

    [Fact]
    public void Fewer_candidates_than_lines_give_a_line_each()
    {
        using StringWriter text = new() { NewLine = "\n" };

        new ProgressLines(text).Report(new(1, 0, 1, null!, ""));

        Assert.Equal("1 of 1 candidates judged\n", text.ToString());
    }
}
