using System.Runtime;

namespace Parlance.Notebooks.Scripting;

/// <summary>Runs a cell on a thread of its own. A cancelled cell is aborted where it stands.</summary>
internal static class CellThread
{
    // Native code, static constructors and finally blocks cannot be aborted: the caller gets its answer after this time anyway.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    // As deep a recursion as the main thread of a program may make.
    private const int StackSize = 16 * 1024 * 1024;

    public static async Task<T> RunAsync<T>(Func<Task<T>> body, CancellationToken cancellation)
    {
        TaskCompletionSource<Task<T>> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Thread thread = new(() => Run(body, started, cancellation), StackSize) { IsBackground = true, Name = "cell" };
        thread.Start();
        Task<T> running = await WithGrace(started.Task, cancellation);
        return await WithGrace(running, cancellation);
    }

    private static void Run<T>(Func<Task<T>> body, TaskCompletionSource<Task<T>> started, CancellationToken cancellation)
    {
        try
        {
            // With a token that never fires the controlled execution would wait for its cancellation forever.
            if (!cancellation.CanBeCanceled)
            {
                started.SetResult(body());
                return;
            }

            Task<T>? task = null;
#pragma warning disable SYSLIB0046
            // Aborting a thread leaves the process in doubt; after a cancellation the session is not used again.
            ControlledExecution.Run(() => task = body(), cancellation);
#pragma warning restore SYSLIB0046
            started.SetResult(task!);
        }
        catch (OperationCanceledException)
        {
            started.TrySetCanceled(cancellation);
        }
        catch (Exception error)
        {
            started.TrySetException(error);
        }
    }

    private static async Task<T> WithGrace<T>(Task<T> task, CancellationToken cancellation)
    {
        try
        {
            return await task.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && !task.IsCompleted)
        {
            return await task.WaitAsync(Grace, CancellationToken.None).ContinueWith(
                finished => finished.IsCompletedSuccessfully ? finished.Result : throw new OperationCanceledException(cancellation), TaskScheduler.Default);
        }
    }
}
