using Dapper;
using Microsoft.Data.Sqlite;
using Parlance.Generation;
using Parlance.Judging;

namespace Parlance.Results;

/// <summary>The SQLite file that keeps every evaluation. An evaluation is written whole or not at all, so that a killed one leaves nothing behind.</summary>
public sealed class ResultStore : IDisposable
{
    private const string Remedy = "Move the file away; what it held is evaluated again";
    private readonly SqliteConnection connection;
    private readonly SemaphoreSlim one = new(1);
    private readonly TimeProvider clock;

    static ResultStore() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    private ResultStore(string path, SqliteConnection connection, TimeProvider clock)
    {
        Location = path;
        this.connection = connection;
        this.clock = clock;
    }

    public string Location { get; }

    /// <summary>Opens or makes a store. A file that is no store of ours is a <see cref="UserException"/>, and is left as it is.</summary>
    public static ResultStore Open(string path, TimeProvider clock)
    {
        MakeFolderOf(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 60 }.ToString());
        try
        {
            connection.Open();
            // Both in one statement, since another process may be making the store at this moment; and before anything is written.
            (long version, long tables) = connection.QuerySingle<(long, long)>("SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_master)");
            if (version != Schema.Version && (version != 0 || tables != 0))
            {
                string cause = version == 0 ? "this database is no result store" : $"the result store has version {version}, and this Parlance reads {Schema.Version}";
                throw new UserException(path, cause, Remedy);
            }

            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
            if (version == 0) connection.Execute($"BEGIN IMMEDIATE; {Schema.Create} COMMIT;");
            return new(path, connection, clock);
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw new UserException(path, $"not a usable result store ({error.Message})", Remedy, error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public async Task<bool> HasAsync(string key) =>
        await LockedAsync(() => connection.ExecuteScalarAsync<long>("SELECT count(*) FROM evaluations WHERE key = @key", new { key })).ConfigureAwait(false) > 0;

    /// <summary>Keeps an evaluation with its runs, times, diagnostics and source.</summary>
    public Task AddAsync(string key, Evaluation evaluation, string compiler) => LockedAsync(async () =>
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        Candidate candidate = evaluation.Candidate;
        await connection.ExecuteAsync("INSERT OR IGNORE INTO sources VALUES (@SourceHash, @Source)", candidate, transaction).ConfigureAwait(false);
        await connection.ExecuteAsync(
            """
            INSERT OR REPLACE INTO evaluations (key, problem, domain, execution, source_hash, compiler, verdict, evidence, built, build_fault, diagnostics, build_seconds, built_with_benchmark_headers, benchmark_headers_error, valid_at, judged_at)
            VALUES (@key, @problem, @domain, @execution, @source, @compiler, @verdict, @evidence, @built, @fault, @diagnostics, @seconds, @builtWithBenchmarkHeaders, @benchmarkHeadersError, @validAt, @judgedAt)
            """,
            new
            {
                key,
                problem = candidate.Problem.Name,
                domain = candidate.Problem.Domain,
                execution = candidate.Execution.Name,
                source = candidate.SourceHash,
                compiler,
                verdict = evaluation.Verdict.Name(),
                evidence = evaluation.Evidence,
                built = evaluation.Build.Succeeded,
                fault = evaluation.Build.Fault.ToString(),
                diagnostics = evaluation.Build.Diagnostics,
                seconds = evaluation.Build.Wall.TotalSeconds,
                builtWithBenchmarkHeaders = evaluation.Build.WithBenchmarkHeaders?.Succeeded,
                benchmarkHeadersError = evaluation.Build.WithBenchmarkHeaders?.FirstError,
                validAt = string.Join(' ', evaluation.ValidAt),
                judgedAt = clock.GetUtcNow().ToString("O"),
            },
            transaction).ConfigureAwait(false);
        foreach (RunVerdict run in evaluation.Runs) await AddRunAsync(key, run, transaction).ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
        return true;
    });

    /// <summary>Says that a candidate has an evaluation that the store already holds.</summary>
    public Task AssignAsync(Candidate candidate, string key) => LockedAsync(() => connection.ExecuteAsync(
        "INSERT OR REPLACE INTO candidates VALUES (@set, @problem, @execution, @Index, @key, @label, @mistake, @extraction)",
        new
        {
            set = candidate.Set,
            problem = candidate.Problem.Name,
            execution = candidate.Execution.Name,
            candidate.Index,
            key,
            label = candidate.Label?.Verdict,
            mistake = candidate.Label?.Mistake,
            extraction = string.Join("; ", candidate.Extraction),
        }));

    /// <summary>Every candidate with its result, in the order of set, problem, execution model and index. A set without candidates gives none.</summary>
    public Task<IReadOnlyList<ResultRow>> ResultsAsync(string? set = null) => QueryAsync<ResultRow>(
        """
        SELECT c.candidate_set, c.candidate_index, c.label, c.mistake, c.extraction, c.evaluation, e.*, w.work_share
        FROM candidates c JOIN evaluations e ON e.key = c.evaluation LEFT JOIN work_shares w ON w.evaluation = e.key
        WHERE @set IS NULL OR c.candidate_set = @set
        ORDER BY c.candidate_set, c.problem, c.execution, c.candidate_index
        """,
        new { set });

    public Task<IReadOnlyList<RunRow>> RunsAsync(string? evaluation = null) =>
        QueryAsync<RunRow>("SELECT * FROM runs WHERE @evaluation IS NULL OR evaluation = @evaluation ORDER BY id", new { evaluation });

    public Task<IReadOnlyList<MeasurementRow>> MeasurementsAsync(string? evaluation = null) => QueryAsync<MeasurementRow>(
        """
        SELECT m.* FROM measurements m JOIN runs r ON r.id = m.run
        WHERE @evaluation IS NULL OR r.evaluation = @evaluation ORDER BY m.run, m.rank, m.iteration
        """,
        new { evaluation });

    public async Task<string?> SourceAsync(string hash) =>
        await LockedAsync(() => connection.ExecuteScalarAsync<string?>("SELECT text FROM sources WHERE hash = @hash", new { hash })).ConfigureAwait(false);

    public void Dispose()
    {
        connection.Dispose();
        one.Dispose();
    }

    private static void MakeFolderOf(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException(path, error.Message, "Choose a result store in a folder that can be written", error);
        }
    }

    private async Task AddRunAsync(string key, RunVerdict verdict, SqliteTransaction transaction)
    {
        long id = await connection.ExecuteScalarAsync<long>(
            """
            INSERT INTO runs (evaluation, purpose, processes, threads, seed, verdict, evidence, ending, exit_code, wall_seconds, messages, collectives, bytes_sent, output, error)
            VALUES (@key, @purpose, @processes, @threads, @seed, @verdict, @evidence, @ending, @exitCode, @wall, @messages, @collectives, @bytes, @output, @error) RETURNING id
            """,
            new
            {
                key,
                purpose = verdict.Run.Purpose.ToString().ToLowerInvariant(),
                processes = verdict.Run.Configuration.Processes,
                threads = verdict.Run.Configuration.Threads,
                seed = verdict.Run.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
                verdict = verdict.Verdict.Name(),
                evidence = verdict.Evidence,
                ending = verdict.Run.Process.Ending.ToString(),
                exitCode = verdict.Run.Process.ExitCode,
                wall = verdict.Run.Process.Wall.TotalSeconds,
                messages = verdict.Run.Launch.Traffic?.Messages,
                collectives = verdict.Run.Launch.Traffic?.Collectives,
                bytes = verdict.Run.Launch.Traffic?.Bytes,
                output = verdict.Run.Process.Output,
                error = verdict.Run.Process.Error,
            },
            transaction).ConfigureAwait(false);
        await connection.ExecuteAsync(
            "INSERT INTO measurements VALUES (@id, @Rank, @Iteration, @Wall, @Cpu, @Computing)",
            verdict.Run.Measurements.Select(one => new { id, one.Rank, one.Iteration, one.Wall, one.Cpu, one.Computing }),
            transaction).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object parameters) =>
        [.. await LockedAsync(() => connection.QueryAsync<T>(sql, parameters)).ConfigureAwait(false)];

    // A SQLite connection serves one caller at a time.
    private async Task<T> LockedAsync<T>(Func<Task<T>> work)
    {
        await one.WaitAsync().ConfigureAwait(false);
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (SqliteException error)
        {
            throw new UserException(Location, $"the result store cannot be used ({error.Message})", "Free disk space or move the file away; what it held is evaluated again", error);
        }
        finally
        {
            one.Release();
        }
    }
}
