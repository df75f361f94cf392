namespace Parlance.Statistics;

/// <summary>The number of processes or threads whose runs the scripts of the public benchmark look at, and the number they divide by for an efficiency. The two are not always the same.</summary>
public readonly record struct PublishedResources(int Measured, int Divisor)
{
    /// <summary>The numbers that stand in the scripts for an execution model: with OpenMP they look at 32 threads and divide by 8. Throws for one they do not know or whose number is no constant.</summary>
    public static PublishedResources For(string execution) => execution switch
    {
        "serial" => new(1, 1),
        "omp" => new(32, 8),
        "kokkos" => new(32, 32),
        "mpi" => new(512, 512),
        "mpi+omp" => new(256, 256),
        _ => throw new ArgumentOutOfRangeException(nameof(execution), execution, "The scripts have no number for this execution model."),
    };
}
