using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Problems;

public sealed class LaunchConfigurationTests
{
    [Theory]
    [InlineData("1x1", 1, 1, "1 process")]
    [InlineData("4x1", 4, 1, "4 processes")]
    [InlineData("1x3", 1, 3, "1 process of 3 threads")]
    [InlineData("12x2", 12, 2, "12 processes of 2 threads")]
    public void It_is_read_written_and_said(string text, int processes, int threads, string words)
    {
        LaunchConfiguration configuration = LaunchConfiguration.Parse(text);

        Assert.Equal(new LaunchConfiguration(processes, threads), configuration);
        Assert.Equal((text, words, processes * threads), (configuration.ToString(), configuration.Words, configuration.Width));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("0x1")]
    [InlineData("4x-1")]
    [InlineData("4x2x1")]
    [InlineData(" 4x1")]
    [InlineData("99999999999x1")]
    public void What_is_none_is_refused(string text) => Assert.Contains("such as 4x2", Assert.Throws<FormatException>(() => LaunchConfiguration.Parse(text)).Message);

    [Fact]
    public void They_sort_by_processes_and_then_by_threads() =>
        Assert.Equal(["1x2", "1x10", "2x1", "10x1"], new[] { "10x1", "1x10", "2x1", "1x2" }.Select(LaunchConfiguration.Parse).Order().Select(one => one.ToString()));
}
