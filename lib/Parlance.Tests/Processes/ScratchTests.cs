using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.Processes;

public sealed class ScratchTests : IDisposable
{
    private readonly TestFolder folder = new();
    private Scratch Scratch => field ??= new(folder["scratch"]);

    [Fact]
    public async Task What_two_ask_for_at_once_is_made_once()
    {
        int made = 0;
        async Task Fill(string place)
        {
            Interlocked.Increment(ref made);
            await Task.Delay(50);
            await File.WriteAllTextAsync(Path.Combine(place, "part"), "whole");
        }

        Scratch scratch = Scratch;
        string[] places = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => scratch.FillAsync("key", Fill))));

        Assert.Equal(1, made);
        Assert.All(places, place => Assert.Equal("whole", File.ReadAllText(Path.Combine(place, "part"))));
    }

    [Fact]
    public async Task Two_workbooks_that_make_the_same_agree_on_one()
    {
        var other = new Scratch(folder["scratch"]);
        using var both = new Barrier(2);
        Task Fill(string place) => Task.Run(() =>
        {
            both.SignalAndWait();
            File.WriteAllText(Path.Combine(place, "part"), "whole");
        });

        string[] places = await Task.WhenAll(Scratch.FillAsync("key", Fill), other.FillAsync("key", Fill));

        Assert.Equal(places[0], places[1]);
        Assert.Equal("whole", await File.ReadAllTextAsync(Path.Combine(places[0], "part")));
        Assert.Single(Directory.EnumerateDirectories(folder["scratch/cache"]));
    }

    [Fact]
    public async Task A_filling_that_fails_leaves_nothing_and_may_be_tried_again()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Scratch.FillAsync("key", place =>
        {
            File.WriteAllText(Path.Combine(place, "half"), "");
            throw new InvalidOperationException("in the middle");
        }));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["scratch/cache"]));

        string place = await Scratch.FillAsync("key", place => File.WriteAllTextAsync(Path.Combine(place, "part"), "whole"));

        Assert.True(File.Exists(Path.Combine(place, "part")));
    }

    [Fact]
    public async Task Whoever_cancels_does_not_spoil_it_for_the_next()
    {
        using var cancel = new CancellationTokenSource();
        Task<string> first = Scratch.FillAsync("key", _ => Task.Delay(Timeout.Infinite, cancel.Token));
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        Assert.True(Directory.Exists(await Scratch.FillAsync("key", _ => Task.CompletedTask)));
    }

    [Fact]
    public void A_folder_is_gone_when_disposed_with_all_that_lies_in_it()
    {
        ScratchFolder one = Scratch.Create();
        Directory.CreateDirectory(Path.Combine(one.Out, "a", "b"));
        File.CreateSymbolicLink(Path.Combine(one.Out, "link"), folder.Write("outside/kept", ""));
        Directory.CreateSymbolicLink(Path.Combine(one.Out, "way"), folder["outside"]);

        one.Dispose();

        Assert.False(Directory.Exists(one.Location));
        Assert.True(File.Exists(folder["outside/kept"]));
    }

    [Fact]
    public void Others_may_enter_whatever_the_mask_and_only_the_out_folder_may_they_write()
    {
        using ScratchFolder one = Scratch.Create();

        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(one.Location) & (UnixFileMode.OtherWrite | UnixFileMode.GroupWrite));
        Assert.True(File.GetUnixFileMode(one.Location).HasFlag(UnixFileMode.OtherExecute | UnixFileMode.OtherRead));
        Assert.True(File.GetUnixFileMode(one.Out).HasFlag(UnixFileMode.OtherWrite));
    }

    [Fact]
    public void A_place_that_cannot_be_made_is_told_with_the_remedy()
    {
        UserException error = Assert.Throws<UserException>(() => new Scratch(Path.Combine(folder.Write("file", ""), "below")));

        Assert.Contains("PARLANCE_SCRATCH", error.Message);
    }

    public void Dispose() => folder.Dispose();
}
