using System.Collections.Immutable;
using System.Text;
using Parlance.Notebooks.Formatting;
using Parlance.Notebooks.Scripting;

namespace Parlance.Notebooks;

/// <summary>Gathers a cell's outputs. Text written in one go to one stream is one output, cut where it is too large.</summary>
public sealed class OutputCollector(OutputFormatters formatters) : ICellSink
{
    private readonly Lock gate = new();
    private readonly List<Output> outputs = [];
    private readonly StringBuilder pending = new();
    private string stream = "";

    public ImmutableArray<Output> Outputs
    {
        get
        {
            lock (gate)
            {
                EndStream();
                return [.. outputs];
            }
        }
    }

    public void Write(string stream, string text)
    {
        lock (gate)
        {
            if (this.stream != stream)
                EndStream();
            this.stream = stream;
            // An endless writer must not fill the memory; one character more than allowed is enough to know that it was cut.
            int room = SizeCap.Characters + 1 - pending.Length;
            pending.Append(text.AsSpan(0, Math.Clamp(room, 0, text.Length)));
        }
    }

    public void Display(object? value, IReadOnlyList<string> mimeTypes)
    {
        MimeBundle bundle = formatters.Format(value);
        if (mimeTypes.Count > 0 && mimeTypes.Any(bundle.Data.ContainsKey))
            bundle = bundle with { Data = bundle.Data.RemoveRange(bundle.Data.Keys.Except(mimeTypes)) };
        Add(new DisplayOutput(bundle));
    }

    public void DisplayAs(string text, string mimeType) => Add(new DisplayOutput(SizeCap.Apply(MimeBundle.Empty.With(
        mimeType, MimeBundle.IsText(mimeType) ? Json.Of(text) : Json.Parse(text)))));

    public void Add(Output output)
    {
        lock (gate)
        {
            EndStream();
            outputs.Add(output);
        }
    }

    private void EndStream()
    {
        if (pending.Length > 0)
        {
            bool cut = pending.Length > SizeCap.Characters;
            outputs.Add(new StreamOutput(stream, cut ? pending.ToString(0, SizeCap.Characters) + SizeCap.StreamNote : pending.ToString()));
        }

        pending.Clear();
    }
}
