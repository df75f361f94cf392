using System.Collections.Immutable;

namespace Parlance.Published;

/// <summary>The published report's figures, from the tables of <c>data/published</c>. Its rates are derived from the outcomes, see <see cref="PublishedRates"/>.</summary>
public sealed record PublishedReport(
    ImmutableArray<LanguageModel> Models,
    ImmutableArray<PublishedOutcome> Outcomes,
    ImmutableArray<ProblemRuntime> ProblemRuntimes,
    ImmutableArray<PublishedRuntime> Runtimes,
    ImmutableArray<PublishedResponse> Responses,
    ImmutableArray<PublishedInterval> Intervals,
    ImmutableArray<PublishedEffectSize> EffectSizes,
    ImmutableArray<RejudgedAnswer> Rejudged)
{
    /// <summary>Loads the tables of a workbook. Throws a <see cref="UserException"/> that names file and line when one is missing or malformed.</summary>
    public static async Task<PublishedReport> LoadAsync(House house, CancellationToken cancellation = default)
    {
        string models = Path.Combine(house.Data, "models.json");
        return new PublishedReport(
            [.. JsonFile.ReadList<LanguageModel>(models, TableFile.Restore).Where(m => m.PublishedName is not null)],
            await Table("outcomes", PublishedOutcome.Read),
            await Table("problem_runtimes", ProblemRuntime.Read),
            await Table("runtimes", PublishedRuntime.Read),
            await Table("responses", PublishedResponse.Read),
            await Table("intervals", PublishedInterval.Read),
            await Table("effect_sizes", PublishedEffectSize.Read),
            await Table("rejudged", RejudgedAnswer.Read));

        Task<ImmutableArray<T>> Table<T>(string name, Func<TableRow, T> read) =>
            TableFile.ReadAsync(Path.Combine(house.Data, "published", name + ".csv"), read, cancellation);
    }

    /// <summary>The model of a name. Throws a <see cref="UserException"/> with the known names when there is none.</summary>
    public LanguageModel Model(string name) => Models.FirstOrDefault(m => m.Name == name)
        ?? throw new UserException(name, "the report has no such model", $"Choose one of: {string.Join(", ", Models.Select(m => m.Name))}");
}
