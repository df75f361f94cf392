using Parlance.Notebooks.Formatting;

namespace Parlance.Notebooks;

/// <summary>A figure for front ends that know HTML but not Plotly's media type: its picture, which a script makes interactive.</summary>
internal static class FigureHtml
{
    public static string Write(Figure figure, string id, string? svg) => $$"""
        <div id="{{id}}" role="img" aria-label="{{Html.Encode(figure.Alt)}}">{{svg ?? Html.Encode(figure.Describe())}}</div>
        <script type="text/javascript">
        (function () {
          var div = document.getElementById("{{id}}");
          if (!div || !window.Plotly) return;
          var figure = {{Html.InScript(figure.Json.GetRawText())}};
          div.textContent = "";
          window.Plotly.newPlot(div, figure.data, figure.layout, { responsive: true, displaylogo: false });
        })();
        </script>
        """.ReplaceLineEndings("\n");
}
