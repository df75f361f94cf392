using Plotly.NET;

namespace Parlance.Notebooks.Formatting;

/// <summary>A Plotly chart as its figure. Its pictures and its HTML are added once the whole notebook has run.</summary>
internal sealed class ChartFormatter : IOutputFormatter
{
    public MimeBundle? TryFormat(object value)
    {
        if (value is not GenericChart chart)
            return null;
        Figure figure = new(Json.Parse(GenericChart.toJson(chart)));
        return MimeBundle.OfText(figure.Describe()).With(MimeBundle.Figure, figure.Json);
    }
}
