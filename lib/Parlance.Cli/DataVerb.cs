using System.CommandLine;
using Parlance.Published;

namespace Parlance.Cli;

/// <summary>The verb <c>data</c>: brings public files that the workbook does not ship.</summary>
public static class DataVerb
{
    /// <summary>The command. The house is looked for only when it runs, by default around the current folder.</summary>
    public static Command Create(Func<House>? house = null)
    {
        Argument<string> name = new("name") { Description = "The file's name in data/published/remote.json, such as answers or raw-metrics" };
        Option<Uri?> url = new("--url")
        {
            Description = "Another address of the same file",
            Hidden = true,
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? address) && address.Scheme.StartsWith("http", StringComparison.Ordinal)) return address;
                result.AddError($"--url: '{result.Tokens[0].Value}' is no web address. Give one that starts with https://.");
                return null;
            },
        };
        Command fetch = new("fetch", "Download a public file into data/fetched and check its SHA-256") { name, url };
        fetch.SetAction(async (parsed, cancellation) =>
        {
            House home = (house ?? (() => House.Find()))();
            PublicFile file = PublicFile.Find(home, parsed.GetRequiredValue(name));
            using HttpClient client = new();
            FetchedFile fetched = await new DataFetcher(client, DataFetcher.FolderOf(home))
                .FetchAsync(file, parsed.GetValue(url), cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"{Path.GetRelativePath(home.Root, fetched.Path)}: {file.What}{(fetched.Downloaded ? "" : " (was there already)")}");
            return 0;
        });
        return new Command("data", "Public data that the workbook does not ship") { fetch };
    }
}
