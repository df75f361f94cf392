using System.Collections.Immutable;
using System.Globalization;

namespace Parlance.Notebooks.Formatting;

/// <summary>Keeps outputs small enough for a repository. Figures are data and are never cut.</summary>
internal static class SizeCap
{
    public const int Characters = 200_000;

    public static string StreamNote { get; } = Note(string.Create(CultureInfo.InvariantCulture, $"cut after {Characters} characters"));

    public static MimeBundle Apply(MimeBundle bundle)
    {
        if (bundle.Data.ContainsKey(MimeBundle.Figure))
            return bundle;
        // HTML cut in the middle would break the page around it: the plain text stands in for it.
        ImmutableArray<string> tooLarge = [.. bundle.Data.Keys.Where(mime => mime != MimeBundle.Text && bundle.TextOf(mime)?.Length > Characters)];
        MimeBundle kept = bundle with { Data = bundle.Data.RemoveRange(tooLarge) };
        string text = bundle.TextOf(MimeBundle.Text) ?? "";
        if (tooLarge.Length > 0 && text.Length <= Characters)
            return kept.With(MimeBundle.Text, text + Note($"the {tooLarge[0]} form is larger than {Characters} characters and left out"));
        return text.Length > Characters ? kept.With(MimeBundle.Text, Cut(text)) : kept;
    }

    public static string Cut(string text) => text.Length <= Characters
        ? text
        : text[..Characters] + Note(string.Create(CultureInfo.InvariantCulture, $"cut after {Characters} of {text.Length} characters"));

    private static string Note(string words) => $"\n[{words}]";
}
