#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

// Each rank filters its own band of rows, which its threads share row by row; rank 0 gathers the bands.
void convolveKernel(std::vector<int> const& imageIn, std::vector<int> &imageOut, size_t N) {
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
            int sum = 0;
            for (size_t row = i == 0 ? 1 : 0; row < 3 && i + row <= N; ++row)
                for (size_t column = j == 0 ? 1 : 0; column < 3 && j + column <= N; ++column) sum += edgeKernel[row][column] * imageIn[(i + row - 1) * N + j + column - 1];
            imageOut[i * N + j] = std::clamp(sum, 0, 255);
        }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_INT, imageOut.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(imageOut.data() + starts[rank], counts[rank], MPI_INT, nullptr, nullptr, nullptr, MPI_INT, 0, MPI_COMM_WORLD);
}
