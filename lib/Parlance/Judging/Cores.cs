namespace Parlance.Judging;

/// <summary>Shares the machine: judged side by side, timed alone.</summary>
public sealed class Cores(int count) : IDisposable
{
    private readonly SemaphoreSlim free = new(count);
    private readonly SemaphoreSlim oneTaker = new(1);

    public int Count => count;

    public async Task<T> ShareAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await TakeAsync(1, cancellation).ConfigureAwait(false);
        return await DoAsync(work, 1).ConfigureAwait(false);
    }

    public async Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await TakeAsync(count, cancellation).ConfigureAwait(false);
        return await DoAsync(work, count).ConfigureAwait(false);
    }

    public void Dispose()
    {
        free.Dispose();
        oneTaker.Dispose();
    }

    // One taker at a time: two that each hold half of the cores would wait for each other.
    private async Task TakeAsync(int cores, CancellationToken cancellation)
    {
        await oneTaker.WaitAsync(cancellation).ConfigureAwait(false);
        int taken = 0;
        try
        {
            for (; taken < cores; ++taken) await free.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            if (taken > 0) free.Release(taken);
            throw;
        }
        finally
        {
            oneTaker.Release();
        }
    }

    private async Task<T> DoAsync<T>(Func<Task<T>> work, int cores)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            free.Release(cores);
        }
    }
}
