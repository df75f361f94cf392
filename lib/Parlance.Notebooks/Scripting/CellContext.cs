namespace Parlance.Notebooks.Scripting;

/// <summary>Which cell is running here. Work that a cell starts on other threads still belongs to its notebook.</summary>
internal static class CellContext
{
    // The console and the extension x.Display() are static by nature, so what they write to must flow with the execution
    // context. The box is per session and its content per cell: late output of an earlier cell lands in the running one.
    private static readonly AsyncLocal<SinkBox?> Ambient = new();

    public static ICellSink? Current => Ambient.Value?.Sink;

    public static void Enter(SinkBox box) => Ambient.Value = box;
}

internal sealed class SinkBox
{
    public volatile ICellSink? Sink;
}
