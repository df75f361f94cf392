using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Parlance.Notebooks.Formatting;

namespace Parlance.Notebooks;

/// <summary>The page that draws figures and writes their SVG into itself, and what is read back from it.</summary>
internal static partial class PicturePage
{
    // Plotly marks clip paths with random digits. Its random numbers are seeded with the figure and its place, so that a picture
    // is the same at every run and two pictures on one page never share a mark.
    private const string Script = """
        (async function () {
          const items = JSON.parse(document.getElementById('figures').textContent);
          const bytes = text => { let s = ''; for (const b of new TextEncoder().encode(text)) s += String.fromCharCode(b); return btoa(s); };
          for (let i = 0; i < items.length; i++) {
            let seed = items[i].seed >>> 0;
            Math.random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
            const place = document.createElement('pre');
            try {
              const picture = await Plotly.toImage(items[i].figure, { format: 'svg', width: items[i].width, height: items[i].height });
              place.id = 'svg-' + i;
              place.textContent = bytes(decodeURIComponent(picture.substring(picture.indexOf(',') + 1)));
            } catch (error) {
              place.id = 'error-' + i;
              place.textContent = bytes(String(error && error.message || error));
            }
            document.body.appendChild(place);
          }
        })();
        """;

    public static string Write(IReadOnlyList<Figure> figures)
    {
        IEnumerable<string> items = figures.Select((figure, index) => string.Create(CultureInfo.InvariantCulture,
            $"{{\"seed\":{Seed(figure, index)},\"width\":{figure.Width},\"height\":{figure.Height},\"figure\":{figure.Json.GetRawText()}}}"));
        return $"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><script src="plotly.js"></script></head><body>
            <script id="figures" type="application/json">[{Html.InScript(string.Join(",", items))}]</script>
            <script>{Script}</script></body></html>
            """;
    }

    /// <summary>The picture of every figure, or why there is none.</summary>
    public static IEnumerable<(string? Svg, string? Problem)> Read(string page, int count)
    {
        var found = Result().Matches(page).ToDictionary(match => match.Groups[1].Value, match => Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[2].Value)));
        for (int i = 0; i < count; i++)
        {
            string index = i.ToString(CultureInfo.InvariantCulture);
            yield return found.TryGetValue("svg-" + index, out string? svg)
                ? (svg, null)
                : (null, found.GetValueOrDefault("error-" + index, "the browser stopped before it was drawn"));
        }
    }

    private static uint Seed(Figure figure, int index) =>
        BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{index} {figure.Json.GetRawText()}"))));

    [GeneratedRegex("<pre id=\"((?:svg|error)-\\d+)\">([A-Za-z0-9+/=]*)</pre>")]
    private static partial Regex Result();
}
