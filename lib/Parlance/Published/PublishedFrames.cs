using Deedle;

namespace Parlance.Published;

/// <summary>Published rates as Deedle frames, which line up rows and columns by name: subtracting one from another needs no join.</summary>
public static class PublishedFrames
{
    /// <summary>Overall success in per cent, a row a model and a column a domain. A misspelt execution model is a <see cref="UserException"/>.</summary>
    public static Frame<string, string> SuccessByDomain(this PublishedReport report, string? execution = null) => Frame.FromValues(
        report.DomainCells(report.OverallSuccess, execution).Select(cell => Tuple.Create(cell.Row, cell.Column, Math.Round(100 * cell.Proportion.Rate, 1))));
}
