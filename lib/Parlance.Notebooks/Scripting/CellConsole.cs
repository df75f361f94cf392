using System.Text;

namespace Parlance.Notebooks.Scripting;

/// <summary>Sends what a cell writes to the console into its outputs; what others write goes where it went before.</summary>
internal sealed class CellConsole : IDisposable
{
    // The process has one console, so the number of those who redirect it is the process's too: the first redirects, the last restores.
    private static readonly Lock Gate = new();
    private static int users;
    private static TextWriter? previousOut;
    private static TextWriter? previousError;
    private bool disposed;

    public CellConsole()
    {
        lock (Gate)
        {
            if (users++ > 0)
                return;
            (previousOut, previousError) = (Console.Out, Console.Error);
            Console.SetOut(new RoutedWriter("stdout", previousOut));
            Console.SetError(new RoutedWriter("stderr", previousError));
        }
    }

    public void Dispose()
    {
        lock (Gate)
        {
            if (disposed)
                return;
            disposed = true;
            if (--users > 0)
                return;
            Console.SetOut(previousOut!);
            Console.SetError(previousError!);
        }
    }

    private sealed class RoutedWriter(string stream, TextWriter fallback) : TextWriter(fallback.FormatProvider)
    {
        public override Encoding Encoding => fallback.Encoding;
        public override string NewLine => "\n";

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(string? value)
        {
            if (CellContext.Current is not { } sink)
                fallback.Write(value);
            else if (!string.IsNullOrEmpty(value))
                sink.Write(stream, value);
        }

        public override void WriteLine(string? value) => Write(value + "\n");

        public override void Flush() => fallback.Flush();
    }
}
