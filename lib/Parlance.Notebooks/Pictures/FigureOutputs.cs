using System.Collections.Immutable;
using System.Globalization;

namespace Parlance.Notebooks;

/// <summary>Gives the figures of an executed notebook their pictures and their HTML.</summary>
internal static class FigureOutputs
{
    public static async Task<(Notebook Notebook, ImmutableArray<string> Problems)> AddPicturesAsync(
        Notebook notebook, PictureRenderer? renderer, CancellationToken cancellation)
    {
        ImmutableArray<Figure> figures = [.. notebook.Cells.SelectMany(cell => cell.Outputs).Select(FigureOf).OfType<Figure>()];
        Pictures pictures = renderer is null
            ? new Pictures([.. figures.Select(_ => (string?)null)], [])
            : await renderer.RenderAsync(figures, cancellation);
        Queue<string?> svgs = new(pictures.Svgs);
        return (notebook with { Cells = [.. notebook.Cells.Select((cell, index) => Complete(cell, index, svgs))] }, pictures.Problems);
    }

    public static Figure? FigureOf(Output output) => BundleOf(output) is { } bundle && bundle.Data.TryGetValue(MimeBundle.Figure, out var json) ? new Figure(json) : null;

    public static MimeBundle? BundleOf(Output output) => output switch
    {
        DisplayOutput shown => shown.Data,
        ResultOutput result => result.Data,
        _ => null,
    };

    private static Cell Complete(Cell cell, int index, Queue<string?> svgs)
    {
        int number = 0;
        return cell with { Outputs = [.. cell.Outputs.Select(Completed)] };

        Output Completed(Output output)
        {
            if (FigureOf(output) is not { } figure)
                return output;
            string id = string.Create(CultureInfo.InvariantCulture, $"figure-{index + 1}-{++number}");
            string? svg = svgs.Dequeue();
            MimeBundle bundle = BundleOf(output)!.With(MimeBundle.Html, FigureHtml.Write(figure, id, svg));
            if (svg is not null)
                bundle = bundle.With(MimeBundle.Svg, svg);
            return output is ResultOutput result ? result with { Data = bundle } : new DisplayOutput(bundle);
        }
    }
}
