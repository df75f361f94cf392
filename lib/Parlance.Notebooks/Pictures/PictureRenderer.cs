using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CliWrap;

namespace Parlance.Notebooks;

/// <summary>The pictures of some figures, in their order; null where there is none, and then why in <see cref="Problems"/>.</summary>
public sealed record Pictures(ImmutableArray<string?> Svgs, ImmutableArray<string> Problems);

/// <summary>Draws figures as SVG by one call of a headless Chromium. Without a Chromium there are no pictures, which is not an error.</summary>
/// <param name="browser">The program, or null for the first Chromium on the search path.</param>
/// <param name="timeout">How long all figures of one call may take; one minute when null.</param>
/// <param name="time">The clock of the timeout.</param>
public sealed class PictureRenderer(string? browser = null, TimeSpan? timeout = null, TimeProvider? time = null)
{
    /// <summary>Whether this machine has a browser to draw with.</summary>
    public static bool IsAvailable => Browser.Find() is not null;

    public async Task<Pictures> RenderAsync(IReadOnlyList<Figure> figures, CancellationToken cancellation = default)
    {
        if (figures.Count == 0)
            return new Pictures([], []);
        if ((browser ?? Browser.Find()) is not { } program)
            return None(figures, "no Chromium on the search path, so the figures have no static pictures");

        DirectoryInfo folder = Directory.CreateTempSubdirectory("parlance-pictures-");
        try
        {
            string page = await DrawAsync(program, folder.FullName, figures, cancellation);
            var drawn = PicturePage.Read(page, figures.Count).ToImmutableArray();
            return new Pictures(
                [.. drawn.Select(item => item.Svg)],
                [.. drawn.Select((item, i) => item.Problem is null ? null : string.Create(CultureInfo.InvariantCulture, $"figure {i + 1} has no static picture: {item.Problem}")).OfType<string>()]);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return None(figures, $"'{program}' took too long, so the figures have no static pictures");
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or IOException)
        {
            return None(figures, $"'{program}' cannot be used ({error.Message}), so the figures have no static pictures");
        }
        finally
        {
            Remove(folder);
        }
    }

    private async Task<string> DrawAsync(string program, string folder, IReadOnlyList<Figure> figures, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "plotly.js"), await PlotlyScript.ReadAsync(cancellation), cancellation);
        string file = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(file, PicturePage.Write(figures), cancellation);

        using CancellationTokenSource late = new(timeout ?? TimeSpan.FromMinutes(1), time ?? TimeProvider.System);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        StringBuilder page = new();
        await Cli.Wrap(program)
            .WithArguments([.. Browser.Arguments(Path.Combine(folder, "profile")), "--virtual-time-budget=10000", "--dump-dom", new Uri(file).AbsoluteUri])
            .WithEnvironmentVariables(variables => variables.Set("HOME", folder).Set("TZ", "UTC"))
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(page))
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(either.Token);
        return page.ToString();
    }

    private static Pictures None(IReadOnlyList<Figure> figures, string problem) => new([.. figures.Select(_ => (string?)null)], [problem]);

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A dying helper process of the browser may still write; the system clears its temporary folder.
        }
    }
}
