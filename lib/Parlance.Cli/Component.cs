namespace Parlance.Cli;

/// <summary>What the doctor found of a component. The remedy names the cause and what to do.</summary>
internal sealed record Finding(string Version, bool Works, string Remedy);

/// <summary>Something the workbook stands on, and how to see whether it works.</summary>
internal sealed record Component(string Name, bool Required, string Remedy, Func<CancellationToken, Task<string>> Run)
{
    public async Task<Finding> ExamineAsync(CancellationToken cancellation)
    {
        try
        {
            return new(await Run(cancellation), true, "");
        }
        catch (UserException error)
        {
            return new("-", false, error.Message);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new("-", false, $"{error.Message.Split('\n')[0].TrimEnd('.')}. {Remedy}.");
        }
    }
}
