namespace Parlance.Published;

/// <summary>Cohen's d of a model's rate against another model's, as printed. Positive when the first is better.</summary>
public sealed record PublishedEffectSize(string Model, string ComparedWith, PublishedRate Rate, double Value, double CohensD)
{
    internal static PublishedEffectSize Read(TableRow row) => new(
        row.Text("model"), row.Text("compared_with"), row.Word<PublishedRate>("rate"), row.Number("value"), row.Number("cohens_d"));
}
