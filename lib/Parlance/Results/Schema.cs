namespace Parlance.Results;

/// <summary>The tables of the result store. Raw rows only: whatever can be computed from them is not stored.</summary>
internal static class Schema
{
    public const int Version = 5;

    public const string Create = $"""
        CREATE TABLE IF NOT EXISTS sources (
            hash TEXT PRIMARY KEY,
            text TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS evaluations (
            key TEXT PRIMARY KEY,
            problem TEXT NOT NULL,
            domain TEXT NOT NULL,
            execution TEXT NOT NULL,
            source_hash TEXT NOT NULL REFERENCES sources(hash),
            compiler TEXT NOT NULL,
            verdict TEXT NOT NULL,
            evidence TEXT NOT NULL,
            built INTEGER NOT NULL,
            build_fault TEXT NOT NULL,
            diagnostics TEXT NOT NULL,
            build_seconds REAL NOT NULL,
            built_with_benchmark_headers INTEGER,
            benchmark_headers_error TEXT,
            valid_at TEXT NOT NULL,
            judged_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS runs (
            id INTEGER PRIMARY KEY,
            evaluation TEXT NOT NULL REFERENCES evaluations(key) ON DELETE CASCADE,
            purpose TEXT NOT NULL,
            processes INTEGER NOT NULL,
            threads INTEGER NOT NULL,
            seed TEXT NOT NULL,
            verdict TEXT NOT NULL,
            evidence TEXT NOT NULL,
            ending TEXT NOT NULL,
            exit_code INTEGER NOT NULL,
            wall_seconds REAL NOT NULL,
            messages INTEGER,
            collectives INTEGER,
            bytes_sent INTEGER,
            output TEXT NOT NULL,
            error TEXT NOT NULL
        ) STRICT;
        CREATE INDEX IF NOT EXISTS runs_of_evaluation ON runs(evaluation);
        CREATE TABLE IF NOT EXISTS measurements (
            run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            rank INTEGER NOT NULL,
            iteration INTEGER NOT NULL,
            wall_seconds REAL NOT NULL,
            cpu_seconds REAL NOT NULL,
            computing_seconds REAL,
            PRIMARY KEY (run, rank, iteration)
        ) STRICT;
        CREATE TABLE IF NOT EXISTS candidates (
            candidate_set TEXT NOT NULL,
            problem TEXT NOT NULL,
            execution TEXT NOT NULL,
            candidate_index INTEGER NOT NULL,
            evaluation TEXT NOT NULL REFERENCES evaluations(key),
            label TEXT,
            mistake TEXT,
            extraction TEXT NOT NULL,
            PRIMARY KEY (candidate_set, problem, execution, candidate_index)
        ) STRICT;
        CREATE VIEW IF NOT EXISTS work_shares AS
            SELECT evaluation, max(computing) FILTER (WHERE width = most) / max(computing) FILTER (WHERE width = 1) AS work_share
            FROM (SELECT r.evaluation, r.processes * r.threads AS width, m.computing_seconds AS computing, max(r.processes * r.threads) OVER (PARTITION BY r.evaluation) AS most
                  FROM runs r JOIN measurements m ON m.run = r.id WHERE r.purpose = 'time' AND m.computing_seconds IS NOT NULL)
            GROUP BY evaluation
            HAVING max(most) > 1 AND max(computing) FILTER (WHERE width = 1) >= 0.005;
        PRAGMA user_version = 5;
        """;
}
