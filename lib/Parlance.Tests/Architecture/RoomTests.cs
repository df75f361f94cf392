using System.Text.RegularExpressions;
using Xunit;

namespace Parlance.Tests.Architecture;

/// <summary>A room refers only to the rooms before it.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] Rooms = ["Problems", "Prompts", "Generation", "Building", "Running", "Judging", "Results", "Statistics", "Figures", "Published"];

    // A notebook's engine starts itself again for each notebook, and a browser for its pictures: neither is a candidate.
    private static readonly string[] NotebookEngine = ["lib/Parlance.Notebooks/Running/IsolatedRunner.cs", "lib/Parlance.Notebooks/Pictures/PictureRenderer.cs"];

    [Fact]
    public async Task No_room_uses_one_behind_it()
    {
        List<string> wrong = [];
        foreach (string file in await SourceFiles.UnderAsync("lib/Parlance/", ".cs"))
        {
            string room = file.Split('/')[2];
            if (room.EndsWith(".cs", StringComparison.Ordinal)) continue;
            int place = Array.IndexOf(Rooms, room);
            IEnumerable<string> forbidden = UsedBy(file).Where(used => used != room && used != "Processes" && Array.IndexOf(Rooms, used) is var other && (place < 0 || other < 0 || other > place));
            wrong.AddRange(forbidden.Select(used => $"{file} uses {used}"));
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public async Task Only_the_workbook_and_its_proofs_stand_above_the_rooms() =>
        Assert.All((await SourceFiles.UnderAsync("lib/Parlance/", ".cs")).Where(file => file.Split('/').Length == 3 && file is not ("lib/Parlance/Workbook.cs" or "lib/Parlance/ProblemProofs.cs")), file => Assert.Empty(UsedBy(file)));

    [Fact]
    public async Task The_problems_folder_names_every_room()
    {
        string[] folders = [.. (await SourceFiles.UnderAsync("lib/Parlance/", ".cs")).Select(file => file.Split('/')[2]).Where(part => !part.EndsWith(".cs", StringComparison.Ordinal)).Distinct()];

        Assert.Empty(folders.Except([.. Rooms, "Processes"]));
    }

    [Fact]
    public Task Only_the_room_of_processes_starts_one() =>
        NowhereAsync(@"\bProcess\.Start\b|\bnew Process\b|\bProcessStartInfo\b|\bCli\.Wrap\b", file => file.StartsWith("lib/Parlance/Processes/", StringComparison.Ordinal) || NotebookEngine.Contains(file));

    [Fact]
    public Task No_one_asks_the_machine_for_the_time_but_by_a_TimeProvider() => NowhereAsync(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bStopwatch\b", _ => false);

    private static IEnumerable<string> UsedBy(string file) =>
        SourceFiles.Lines(file).Select(line => Using().Match(line)).Where(match => match.Success).Select(match => match.Groups["room"].Value);

    private static async Task NowhereAsync(string pattern, Func<string, bool> allowed)
    {
        var regex = new Regex(pattern);
        IEnumerable<string> files = (await SourceFiles.UnderAsync("lib/", ".cs")).Where(file => !file.StartsWith("lib/Parlance.Tests/", StringComparison.Ordinal) && !allowed(file));

        Assert.Equal([], files.SelectMany(file => SourceFiles.Lines(file).Index().Where(line => regex.IsMatch(line.Item)).Select(line => $"{file}:{line.Index + 1}: {line.Item.Trim()}")));
    }

    [GeneratedRegex(@"^\s*(global )?using (static )?(\w+ = )?Parlance\.(?<room>\w+)")]
    private static partial Regex Using();
}
