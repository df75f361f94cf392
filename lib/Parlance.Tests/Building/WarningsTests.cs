using Parlance.Building;
using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Building;

public sealed class WarningsTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task Harness_and_a_problem_compile_without_a_warning()
    {
        var warnings = new Warnings(Lab.Catalogue, Lab.Processes);

        Assert.Empty(await warnings.OfHarnessAsync());
        Assert.Empty(await warnings.OfAsync(Lab.Catalogue.Problem(Lab.Scan)));
    }

    [Fact]
    public async Task A_warning_is_told_with_its_file()
    {
        Problem problem = Lab.Catalogue.Problem(Lab.Scan);
        foreach (string file in Directory.GetFiles(problem.Folder)) File.Copy(file, folder[Path.GetFileName(file)]);
        folder.Write("solution/serial.cpp", File.ReadAllText(problem.PathOf("solution/serial.cpp")) + "static int unused() { return 1; }\n");

        IReadOnlyList<string> complaints = await new Warnings(Lab.Catalogue, Lab.Processes).OfAsync(problem with { Folder = folder.Location });

        Assert.NotEmpty(complaints);
        Assert.All(complaints, complaint => Assert.Matches("solution/serial.cpp: (clang|g)\\+\\+: warning: .*unused", complaint));
    }

    public void Dispose() => folder.Dispose();
}
