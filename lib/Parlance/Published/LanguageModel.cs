namespace Parlance.Published;

/// <summary>A language model of the workbook, from <c>data/models.json</c>. What nobody published is null.</summary>
/// <param name="Name">The name in every table and figure.</param>
/// <param name="PublishedName">The spelling in the report's raw table, null for a model that is not in it.</param>
/// <param name="Family">Models of one maker and line.</param>
/// <param name="ParametersBillion">All its parameters, those of every expert included.</param>
/// <param name="ActiveParametersBillion">The parameters at work for one token of a mixture of experts, null when not known or not a mixture.</param>
/// <param name="Quantisation">How the weights were shortened, such as 4-bit, null when its source does not say.</param>
/// <param name="MemoryGb">The memory to serve it, in 10^9 bytes, as its source says.</param>
/// <param name="MemorySource">Where the memory was read, null when it is not known.</param>
/// <param name="Highlighted">Whether figures show it in the colour of the report's own models.</param>
/// <param name="Provider">Who serves it, null when it was run where its weights were downloaded to or that is not known.</param>
public sealed record LanguageModel(
    string Name, string? PublishedName, string Family, double? ParametersBillion, double? ActiveParametersBillion,
    string? Quantisation, double? MemoryGb, string? MemorySource, bool Highlighted, string? Provider)
{
    /// <summary>Memory over parameters: about 2 for 16-bit weights. Null when either is not known.</summary>
    public double? BytesPerParameter => MemoryGb / ParametersBillion;
}
