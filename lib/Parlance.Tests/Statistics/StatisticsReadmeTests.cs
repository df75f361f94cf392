using System.Text.RegularExpressions;
using Xunit;

namespace Parlance.Tests.Statistics;

public sealed class StatisticsReadmeTests
{
    [Fact]
    public async Task Every_file_of_vectors_is_in_the_readme_has_twelve_cases_and_a_reason_for_a_wide_tolerance()
    {
        string readme = await File.ReadAllTextAsync(Path.Combine(Lab.House.Root, "lib", "Parlance", "Statistics", "README.md"));
        string[] names = [.. Directory.GetFiles(VectorFile.Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path))];

        Assert.True(names.Length > 100);
        Assert.All(names, name => Assert.Matches($"`{Regex.Escape(name)}`", readme));
        Assert.All(names.Select(VectorFile.Load), file =>
        {
            Assert.True(file.Cases.Count >= 12, $"{file.Function} has {file.Cases.Count} cases");
            Assert.True(file.Tolerance <= 1e-9 || file.Reason is { Length: > 10 }, $"{file.Function} needs the reason for its tolerance");
        });
    }

    [Fact]
    public async Task Every_folder_of_statistics_is_a_section_of_the_readme()
    {
        string folder = Path.Combine(Lab.House.Root, "lib", "Parlance", "Statistics"), readme = await File.ReadAllTextAsync(Path.Combine(folder, "README.md"));

        Assert.All(Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)), name => Assert.Contains($"Folder `{name}`", readme));
    }
}
