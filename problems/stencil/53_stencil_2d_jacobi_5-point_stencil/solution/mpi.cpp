#include "kernel.hpp"

#include <mpi.h>

// Each rank computes its own band of rows, with the rows beside it from its copy of the input; rank 0 gathers the bands.
void jacobi2D(std::vector<double> const& input, std::vector<double> &output, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(N * r / ranks * N);
        counts[r] = static_cast<int>(N * (r + 1) / ranks * N) - starts[r];
    }

    size_t end = N * (rank + 1) / ranks;
    for (size_t i = N * rank / ranks; i < end; ++i)
        for (size_t j = 0; j < N; ++j) {
            double sum = input[i * N + j];
            if (i > 0) sum += input[(i - 1) * N + j];
            if (i + 1 < N) sum += input[(i + 1) * N + j];
            if (j > 0) sum += input[i * N + j - 1];
            if (j + 1 < N) sum += input[i * N + j + 1];
            output[i * N + j] = sum / 5;
        }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_DOUBLE, output.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(output.data() + starts[rank], counts[rank], MPI_DOUBLE, nullptr, nullptr, nullptr, MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
