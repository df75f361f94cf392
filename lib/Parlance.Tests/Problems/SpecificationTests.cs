using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Problems;

/// <summary>The public benchmark's names, signatures and places of the result, where its list lies beside the repository.</summary>
public sealed class SpecificationTests
{
    [Fact]
    public void Every_problem_has_the_signature_and_the_place_of_its_specification()
    {
        string path = Path.Combine(Lab.House.Root, "..", "shared", "problems", "catalogue.json");
        if (!File.Exists(path)) Assert.Skip("The list of specifications is not beside the repository, in ../shared/problems, so there is nothing to compare ours with.");
        var specified = JsonFile.Read<IReadOnlyList<Specification>>(path, "").ToDictionary(one => one.Name);

        Assert.All(Lab.Catalogue.Problems, problem =>
        {
            Specification its = specified[problem.Name];
            Assert.Equal((its.Domain, its.Signature), (problem.Domain, problem.Signature));
            Assert.Equal(its.MpiResult == "rank 0" ? ResultPlace.RootRank : ResultPlace.AllRanks, problem.Result);
        });
    }

    private sealed record Specification(string Name, string Domain, string Signature, string MpiResult);
}
