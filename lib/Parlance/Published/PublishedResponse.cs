namespace Parlance.Published;

/// <summary>How long a model took to answer and with how many tokens. The tokens are null for the models that the report does not count them for.</summary>
public sealed record PublishedResponse(
    string Model, string Problem, string Execution, double Seconds, int? PromptTokens, int? TotalTokens)
{
    internal static PublishedResponse Read(TableRow row) => new(
        row.Text("model"), row.Text("problem"), row.Text("execution"),
        row.Number("seconds"), row.OptionalCount("prompt_tokens"), row.OptionalCount("total_tokens"));
}
