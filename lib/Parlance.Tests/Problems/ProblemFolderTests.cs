using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Problems;

/// <summary>Every folder under problems/ is a whole problem.</summary>
public sealed class ProblemFolderTests
{
    public static TheoryData<string> Names => [.. Lab.Catalogue.Problems.Select(problem => problem.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_all_its_files(string name)
    {
        Problem problem = Lab.Catalogue.Problem(name);
        string[] solutions = [.. Lab.Catalogue.Models.Select(model => $"solution/{model.Name}.cpp")];

        Assert.All(["problem.json", "prompt.txt", "kernel.hpp", "problem.hpp", "run.cpp", "check.cpp", .. solutions], file =>
            Assert.True(File.Exists(problem.PathOf(file)) && new FileInfo(problem.PathOf(file)).Length > 0, $"{name}/{file} is missing or empty"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_name_is_that_of_its_folder_and_of_its_domain(string name)
    {
        Problem problem = Lab.Catalogue.Problem(name);

        Assert.Matches("^[0-9]{2}_[a-z0-9_-]+$", name);
        Assert.Equal(Path.Combine(Lab.House.Problems, problem.Domain, name), problem.Folder);
        Assert.StartsWith($"{problem.Number}_{problem.Domain}_", name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_kernel_declares_its_signature_and_its_tolerance_has_a_reason(string name)
    {
        Problem problem = Lab.Catalogue.Problem(name);

        Assert.Contains(problem.Signature + ";", problem.ReadKernel());
        Assert.Matches("^[A-Za-z][A-Za-z0-9]+$", problem.Function);
        Assert.True(problem.Tolerance is { Relative: >= 0, Absolute: >= 0, Reason.Length: > 10 }, "a tolerance needs its reason");
        Assert.True(problem.Timed.Size > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_five_wrong_candidates_at_least_and_one_of_every_parallel_model(string name)
    {
        Candidate[] wrong = [.. ShippedCandidates.Load(ShippedCandidates.Faults, Lab.Catalogue, [Lab.Catalogue.Problem(name)])];
        Verdict[] verdicts = [.. wrong.SelectMany(one => one.Label!.Verdicts).Select(Verdicts.Parse)];

        Assert.Equal(Directory.GetFiles(Lab.Catalogue.Problem(name).PathOf("wrong")).Length, wrong.Length);
        Assert.All(wrong, one => Assert.NotEqual("", one.Label!.Mistake.Trim()));
        Assert.DoesNotContain(Verdict.Valid, verdicts);
        Assert.True(wrong.Length >= 5, "five plausible mistakes are the least");
        Assert.All(Lab.Catalogue.Models.Where(model => model.Parallel), model => Assert.Contains(wrong, one => one.Execution == model));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Neither_prompt_nor_kernel_gives_the_answer_away(string name)
    {
        Problem problem = Lab.Catalogue.Problem(name);

        Assert.DoesNotContain("solution", problem.ReadKernel(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("check.hpp", problem.ReadKernel());
        Assert.DoesNotContain("check.hpp", File.ReadAllText(problem.PathOf("run.cpp")));
        Assert.DoesNotContain("check.hpp", File.ReadAllText(problem.PathOf("problem.hpp")));
    }
}
