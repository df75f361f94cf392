using Parlance.Problems;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>How the known-good MPI solutions of each domain communicate: how many of them use each way.</summary>
public static class CommunicationMap
{
    private static readonly object[] Scale = [new object[] { 0, "#EEF3F7" }, new object[] { 0.5, "#9CC4E0" }, new object[] { 1, "#00436B" }];

    /// <summary>The figure; domains in the order given. A solution may use several ways, and is counted at each.</summary>
    public static GenericChart Of(IEnumerable<ProblemFacts> facts, string title, string note = "In each cell: problems of the domain whose MPI solution of ours communicates so.")
    {
        ProblemFacts[] all = [.. facts];
        IReadOnlyList<string> ways = ProblemFacts.CommunicationWays;
        var rows = new RowAxis(all.Length == 0 ? [""] : [.. all.Select(one => one.Domain).Distinct()], []);
        int Count(string domain, string way) => all.Count(one => one.Domain == domain && one.Communication.Contains(way));
        string alt = $"{title}. " + string.Join("; ", rows.Names.Select(domain => $"{domain}: " + string.Join(", ", ways.Where(way => Count(domain, way) > 0).Select(way => FormattableString.Invariant($"{way} {Count(domain, way)}"))))) + ".";
        return Plot.Chart(
            Plot.Layout(Theme.Base(title, note, alt, 190 + (28 * rows.Names.Count), rows.Width, bottom: 50), new
            {
                xaxis = new Dictionary<string, object?>(Theme.Axis()) { ["showgrid"] = false, ["type"] = "category" },
                yaxis = rows.Axis(),
            }),
            [Plot.Trace("heatmap", new
            {
                x = ways.ToArray(),
                y = rows.Names.Select(name => rows.Place(name)).ToArray(),
                z = rows.Names.Select(domain => ways.Select(way => Count(domain, way) is var count && count > 0 ? count : (int?)null).ToArray()).ToArray(),
                text = rows.Names.Select(domain => ways.Select(way => Count(domain, way) is var count && count > 0 ? FormattableString.Invariant($"{count}") : "").ToArray()).ToArray(),
                customdata = rows.Names.Select(name => ways.Select(_ => name).ToArray()).ToArray(),
                texttemplate = "%{text}",
                zmin = 0,
                zmax = Math.Max(1, all.GroupBy(one => one.Domain).Select(domain => domain.Count()).DefaultIfEmpty(1).Max()),
                colorscale = Scale,
                showscale = false,
                xgap = 2,
                ygap = 2,
                hovertemplate = "%{customdata}, %{x}: %{text}<extra></extra>",
            })]);
    }
}
