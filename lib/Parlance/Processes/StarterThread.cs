using System.Collections.Concurrent;

namespace Parlance.Processes;

/// <summary>One thread that lives as long as its owner and starts every process.</summary>
/// <remarks>A sandbox dies with the thread that started it, and threads of the pool come and go.</remarks>
internal sealed class StarterThread : IDisposable
{
    private readonly BlockingCollection<Action> work = [];

    public StarterThread() => new Thread(Work) { IsBackground = true, Name = "process starter" }.Start();

    public Task<T> RunAsync<T>(Func<T> start)
    {
        var started = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Add(() =>
        {
            try
            {
                started.SetResult(start());
            }
            catch (Exception error)
            {
                started.SetException(error);
            }
        });
        return started.Task;
    }

    public void Dispose() => work.CompleteAdding();

    private void Work()
    {
        foreach (Action start in work.GetConsumingEnumerable()) start();
    }
}
