#include "kernel.hpp"

#include <mpi.h>

// Each rank marks its own band of rows, which its threads share row by row; rank 0 gathers the bands.
void cellsXOR(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(N * r / ranks * N);
        counts[r] = static_cast<int>(N * (r + 1) / ranks * N) - starts[r];
    }

    size_t first = N * rank / ranks, end = N * (rank + 1) / ranks;
    #pragma omp parallel for
    for (size_t i = first; i < end; ++i)
        for (size_t j = 0; j < N; ++j) {
            int count = 0;
            if (i > 0) count += input[(i - 1) * N + j];
            if (i + 1 < N) count += input[(i + 1) * N + j];
            if (j > 0) count += input[i * N + j - 1];
            if (j + 1 < N) count += input[i * N + j + 1];
            output[i * N + j] = count == 1;
        }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_INT, output.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(output.data() + starts[rank], counts[rank], MPI_INT, nullptr, nullptr, nullptr, MPI_INT, 0, MPI_COMM_WORLD);
}
