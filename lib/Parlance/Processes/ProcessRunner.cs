using System.ComponentModel;
using CliWrap;

namespace Parlance.Processes;

/// <summary>Starts processes and holds them to their limits: the only place that does. A program that is not there is a <see cref="UserException"/>.</summary>
/// <param name="group">Where commands with a memory limit get a control group of their own; null watches them instead.</param>
public sealed class ProcessRunner(TimeProvider clock, ControlGroup? group = null) : IDisposable
{
    private readonly StarterThread starter = new();

    public async Task<ProcessResult> RunAsync(Command command, CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watch = new LimitWatch(command.Limits, clock, stop);
        var output = new CappedText(command.Limits.Output, () => watch.Exceed(Ending.OverOutput));
        var error = new CappedText(command.Limits.Output, () => watch.Exceed(Ending.OverOutput));

        using RunGroup? own = command.Limits.Memory > 0 ? group?.Create(command.Limits.Memory) : null;
        command = own?.Enter(command) ?? command;

        CliWrap.Command prepared = Cli.Wrap(command.File)
            .WithArguments(command.Arguments)
            .WithWorkingDirectory(command.WorkingDirectory ?? Directory.GetCurrentDirectory())
            .WithEnvironmentVariables(command.Environment)
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStream(output))
            .WithStandardErrorPipe(PipeTarget.ToStream(error));

        long started = clock.GetTimestamp();
        int exitCode = 0;
        TimeSpan? cpu = null;
        try
        {
            CommandTask<CommandResult> running = await starter.RunAsync(() => prepared.ExecuteAsync(stop.Token)).ConfigureAwait(false);
            Task watching = watch.RunAsync(running.ProcessId);
            CommandResult result = await running.Task.ConfigureAwait(false);
            exitCode = result.ExitCode;
            cpu = watch.MostCpu;
            watch.End();
            await watching.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (watch.Exceeded is not null && !cancellation.IsCancellationRequested)
        {
            // Stopped at a limit: a result, not an error.
        }
        catch (Win32Exception error2)
        {
            throw new UserException(command.File, error2.Message, "Run environment/setup, which installs what is missing", error2);
        }
        finally
        {
            watch.End();
        }

        Ending ending = watch.Exceeded ?? (own?.OutOfMemory == true ? Ending.OverMemory : Ending.Exited);
        return new(ending, exitCode, output.ToString(), error.ToString(), clock.GetElapsedTime(started)) { Cpu = cpu };
    }

    public void Dispose() => starter.Dispose();
}
