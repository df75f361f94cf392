using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using Parlance.Cli;
using Parlance.Published;
using Xunit;

namespace Parlance.Tests.Published;

public sealed class DataFetcherTests : IDisposable
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 31 % 251))];

    private readonly string folder = Directory.CreateTempSubdirectory("parlance-fetch-").FullName;
    private readonly HttpClient client = new();

    [Fact]
    public async Task A_file_is_downloaded_whole()
    {
        await using LocalServer server = LocalServer.Start(Send(Content));

        FetchedFile fetched = await FetchAsync(File(server.Address));

        Assert.True(fetched.Downloaded);
        Assert.Equal(Content, await System.IO.File.ReadAllBytesAsync(fetched.Path));
        Assert.Equal(["answers.json"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_file_that_is_there_already_is_not_downloaded_again()
    {
        await using LocalServer server = LocalServer.Start(Send(Content));
        await FetchAsync(File(server.Address));

        FetchedFile again = await FetchAsync(File(server.Address));

        Assert.False(again.Downloaded);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_damaged_file_is_replaced()
    {
        await using LocalServer server = LocalServer.Start(Send(Content));
        string path = Path.Combine(folder, "answers.json");
        await System.IO.File.WriteAllTextAsync(path, "half");

        Assert.True((await FetchAsync(File(server.Address))).Downloaded);
        Assert.Equal(Content, await System.IO.File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task A_wrong_checksum_is_told_and_leaves_nothing()
    {
        await using LocalServer server = LocalServer.Start(Send([.. Content.Reverse()]));

        await FailsAsync(File(server.Address), "the SHA-256 is ", "Fetch again");
    }

    [Fact]
    public async Task A_wrong_checksum_leaves_an_older_file_as_it_was()
    {
        await using LocalServer server = LocalServer.Start(Send([1, 2, 3]));
        string path = Path.Combine(folder, "answers.json");
        await System.IO.File.WriteAllTextAsync(path, "older");

        await Assert.ThrowsAsync<UserException>(() => FetchAsync(File(server.Address)));

        Assert.Equal("older", await System.IO.File.ReadAllTextAsync(path));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_told_and_leaves_nothing()
    {
        await using LocalServer server = LocalServer.Start(async context =>
        {
            context.Response.ContentLength64 = Content.Length;
            await context.Response.OutputStream.WriteAsync(Content.AsMemory(0, 1000));
            await context.Response.OutputStream.FlushAsync();
            context.Response.Abort();
        });

        await FailsAsync(File(server.Address), "the download failed", "Check the network");
    }

    [Fact]
    public async Task A_missing_file_is_told_with_the_servers_answer()
    {
        await using LocalServer server = LocalServer.Start(context =>
        {
            context.Response.StatusCode = 404;
            context.Response.Close();
            return Task.CompletedTask;
        });

        await FailsAsync(File(server.Address), "the server answered 404", "Fetch again later");
    }

    [Fact]
    public async Task A_file_that_is_too_long_is_not_downloaded_to_its_end()
    {
        await using LocalServer server = LocalServer.Start(Send([.. Content, .. Content]));

        await FailsAsync(File(server.Address), "longer than the 200000 bytes", "Review");
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_told()
    {
        Uri closed;
        await using (LocalServer server = LocalServer.Start(Send(Content)))
            closed = server.Address;

        await FailsAsync(File(closed), "the download failed", "Check the network");
    }

    [Fact]
    public async Task A_host_that_keeps_silent_is_given_up()
    {
        using CancellationTokenSource end = new();
        await using LocalServer server = LocalServer.Start(_ => Task.Delay(TimeSpan.FromSeconds(30), end.Token).ContinueWith(_ => { }, TaskScheduler.Default));
        client.Timeout = TimeSpan.FromMilliseconds(200);

        await FailsAsync(File(server.Address), "the download failed", "Check the network");
        await end.CancelAsync();
    }

    [Fact]
    public async Task A_cancelled_download_leaves_nothing()
    {
        using CancellationTokenSource cancellation = new();
        using CancellationTokenSource end = new();
        await using LocalServer server = LocalServer.Start(async context =>
        {
            context.Response.ContentLength64 = Content.Length;
            await context.Response.OutputStream.WriteAsync(Content.AsMemory(0, 1000));
            await context.Response.OutputStream.FlushAsync();
            await cancellation.CancelAsync();
            await Task.Delay(TimeSpan.FromSeconds(30), end.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new DataFetcher(client, folder).FetchAsync(File(server.Address), cancellation: cancellation.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        await end.CancelAsync();
    }

    [Fact]
    public async Task The_verb_fetches_a_listed_file_from_another_address()
    {
        await using LocalServer server = LocalServer.Start(Send(Content));
        House house = new(folder);
        Directory.CreateDirectory(Path.Combine(house.Data, "published"));
        await System.IO.File.WriteAllTextAsync(Path.Combine(house.Data, "published", "remote.json"),
            $$"""[{"name": "answers", "what": "Answers", "url": "https://example.invalid/a.json", "sha256": "{{Checksum}}", "bytes": {{Content.Length}}}]""");

        StringWriter output = new();
        int code = await DataVerb.Create(() => house).Parse(["fetch", "answers", "--url", server.Address.ToString()])
            .InvokeAsync(new InvocationConfiguration { Output = output });

        Assert.Equal(0, code);
        Assert.Equal($"{Path.Combine("data", "fetched", "answers.json")}: Answers", output.ToString().Trim());
        Assert.True(System.IO.File.Exists(Path.Combine(house.Data, "fetched", "answers.json")));
    }

    [Fact]
    public async Task Every_listed_file_has_a_pinned_address_and_a_checksum()
    {
        foreach (PublicFile file in PublicFile.ReadAll(ReportData.House))
        {
            Assert.Matches("^https://raw.githubusercontent.com/h2loop/evals-public/[0-9a-f]{40}/REPORTS/r1/", file.Url.ToString());
            Assert.Matches("^[0-9a-f]{64}$", file.Sha256);
            Assert.True(file.Bytes > 0);
        }

        UserException error = Assert.Throws<UserException>(() => PublicFile.Find(ReportData.House, "answer"));
        Assert.Contains("Choose one of: answers, report, raw-metrics", error.Message);
    }

    [Theory]
    [InlineData("answers", "real-outputs.json")]
    [InlineData("report", "report.md")]
    [InlineData("raw-metrics", "raw_metrics.csv")]
    [InlineData("build-rates", "build_success_rate.csv")]
    [InlineData("build-rates-serial", "build_success_rate_serial.csv")]
    [InlineData("build-rates-mpi", "build_success_rate_mpi.csv")]
    [InlineData("validation-rates", "build_vs_validation.csv")]
    [InlineData("intervals", "confidence_intervals.csv")]
    [InlineData("effect-sizes", "cohens_d_multimodal.csv")]
    [InlineData("runtimes", "runtime_speedup_comparison.csv")]
    public async Task Every_listed_checksum_is_that_of_the_published_file(string name, string original)
    {
        byte[] bytes = await System.IO.File.ReadAllBytesAsync(ReportData.Original(original));
        PublicFile file = PublicFile.Find(ReportData.House, name);

        Assert.Equal((file.Sha256, file.Bytes), (Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length));
    }

    public void Dispose()
    {
        client.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string Checksum => Convert.ToHexStringLower(SHA256.HashData(Content));

    private static PublicFile File(Uri address) => new("answers", "Answers", address, Checksum, Content.Length);

    private static Func<HttpListenerContext, Task> Send(byte[] content) => async context =>
    {
        context.Response.ContentLength64 = content.Length;
        await context.Response.OutputStream.WriteAsync(content);
        context.Response.Close();
    };

    private Task<FetchedFile> FetchAsync(PublicFile file) => new DataFetcher(client, folder).FetchAsync(file);

    private async Task FailsAsync(PublicFile file, string cause, string remedy)
    {
        UserException error = await Assert.ThrowsAsync<UserException>(() => FetchAsync(file));
        Assert.StartsWith(file.Url.ToString(), error.Message);
        Assert.Contains(cause, error.Message);
        Assert.Contains(remedy, error.Message);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }
}
