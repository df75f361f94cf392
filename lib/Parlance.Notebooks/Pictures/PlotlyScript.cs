using Plotly.NET;

namespace Parlance.Notebooks;

/// <summary>The Plotly script that travels inside the Plotly.NET assembly.</summary>
internal static class PlotlyScript
{
    private const string Resource = "Plotly.NET.plotly-2.28.0.min.js";

    public static async Task<string> ReadAsync(CancellationToken cancellation)
    {
        using Stream stream = typeof(GenericChart).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"Plotly.NET has no resource {Resource}; its version changed.");
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(cancellation);
    }
}
