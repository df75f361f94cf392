using DynamicObj;
using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace Parlance.Figures;

/// <summary>Makes charts of plain objects whose properties bear the names of the Plotly reference.</summary>
internal static class Plot
{
    public static GenericChart Chart(Layout layout, IEnumerable<Trace> traces) =>
        GenericChart.NewMultiChart(ListModule.OfSeq(traces), layout, new Config(), new DisplayOptions());

    public static Trace Trace(string type, object properties) => Fill(new Trace(type), properties);

    public static Layout Layout(params object[] parts)
    {
        var layout = new Layout();
        foreach (object part in parts) Fill(layout, part);
        return layout;
    }

    private static T Fill<T>(T target, object properties) where T : DynamicObj.DynamicObj
    {
        IEnumerable<(string, object?)> pairs = properties is IEnumerable<KeyValuePair<string, object?>> dictionary
            ? dictionary.Select(pair => (pair.Key, pair.Value))
            : properties.GetType().GetProperties().Select(property => (property.Name, property.GetValue(properties)));
        foreach ((string name, object? value) in pairs)
        {
            if (value is not null) target.SetProperty(name, value);
        }

        return target;
    }
}
