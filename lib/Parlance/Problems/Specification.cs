namespace Parlance.Problems;

/// <summary>What the public benchmark fixes of a problem, so that candidates written for it link here: one entry of <c>problems/catalogue.json</c>.</summary>
/// <param name="Types">The types of the signature; empty where the standard library has them all.</param>
public sealed record Specification(string Name, string Domain, string Signature, string Types, ResultPlace Result)
{
    /// <summary>All of them. A missing or malformed file is a <see cref="UserException"/>.</summary>
    public static IReadOnlyList<Specification> Load(House house) =>
        JsonFile.ReadList<Specification>(Path.Combine(house.Problems, "catalogue.json"), "Restore the file from the repository");

    /// <summary>How a problem departs from its specification, a line each. Empty when it does not.</summary>
    public IReadOnlyList<string> Departures(Problem problem)
    {
        var found = new List<string>();
        if (problem.Signature != Signature) found.Add($"its signature is not {Signature}");
        if (problem.Domain != Domain) found.Add($"its domain is not {Domain}");
        if (problem.Result != Result) found.Add("its result lies elsewhere");
        if (!problem.ReadKernel().Contains(Types, StringComparison.Ordinal)) found.Add($"its kernel.hpp does not declare {Types}");
        if (!problem.ReadKernel().Contains(Signature + ";", StringComparison.Ordinal)) found.Add("its kernel.hpp does not declare the signature");
        return found;
    }
}
