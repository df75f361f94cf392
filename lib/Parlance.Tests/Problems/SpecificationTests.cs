using Parlance.Problems;
using Xunit;

namespace Parlance.Tests.Problems;

/// <summary>The public benchmark's names, signatures and places of the result.</summary>
public sealed class SpecificationTests
{
    [Fact]
    public void Every_specification_has_its_problem_and_none_departs_from_it()
    {
        IReadOnlyList<Specification> all = Specification.Load(Lab.House);

        Assert.Equal(60, all.Count);
        Assert.Equal(all.Select(one => one.Name), Lab.Catalogue.Problems.Select(problem => problem.Name));
        Assert.All(all, one => Assert.Empty(one.Departures(Lab.Catalogue.Problem(one.Name))));
    }

    [Fact]
    public void Departures_are_named()
    {
        var other = new Specification(Lab.Scan, "sort", "int f()", "struct Point {};", ResultPlace.AllRanks);

        Assert.Equal(5, other.Departures(Lab.Catalogue.Problem(Lab.Scan)).Count);
    }

    [Fact]
    public void They_are_those_of_the_list_beside_the_repository()
    {
        string path = Path.Combine(Lab.House.Root, "..", "shared", "problems", "catalogue.json");
        if (!File.Exists(path)) Assert.Skip("The list of specifications is not beside the repository, in ../shared/problems, so there is nothing to compare ours with.");

        Assert.Equal(
            JsonFile.Read<IReadOnlyList<Listed>>(path, "").Select(one => (one.Name, one.Domain, one.Signature, one.Types, one.MpiResult == "rank 0" ? ResultPlace.RootRank : ResultPlace.AllRanks)),
            Specification.Load(Lab.House).Select(one => (one.Name, one.Domain, one.Signature, one.Types, one.Result)));
    }

    private sealed record Listed(string Name, string Domain, string Signature, string Types, string MpiResult);
}
