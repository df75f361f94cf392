// hung: every rank sends its edge rows and waits until they are taken, before it takes those of its neighbours
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void convolveKernel(std::vector<int> const& imageIn, std::vector<int> &imageOut, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    // The band, with a row above it and one below that belong to the neighbours.
    size_t first = N * rank / ranks, rows = N * (rank + 1) / ranks - first;
    int n = static_cast<int>(N);
    std::vector<int> band((rows + 2) * N, 0), edges(rows * N);
    std::copy_n(imageIn.begin() + first * N, rows * N, band.begin() + N);
    if (rank > 0) MPI_Ssend(band.data() + N, n, MPI_INT, rank - 1, 0, MPI_COMM_WORLD);
    if (rank < ranks - 1) MPI_Ssend(band.data() + rows * N, n, MPI_INT, rank + 1, 0, MPI_COMM_WORLD);
    if (rank > 0) MPI_Recv(band.data(), n, MPI_INT, rank - 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    if (rank < ranks - 1) MPI_Recv(band.data() + (rows + 1) * N, n, MPI_INT, rank + 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);

    for (size_t i = 1; i <= rows; ++i)
        for (size_t j = 0; j < N; ++j) {
            int sum = 0;
            for (size_t row = 0; row < 3; ++row)
                for (size_t column = j == 0 ? 1 : 0; column < 3 && j + column <= N; ++column) sum += edgeKernel[row][column] * band[(i + row - 1) * N + j + column - 1];
            edges[(i - 1) * N + j] = std::clamp(sum, 0, 255);
        }

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(N * r / ranks * N);
        counts[r] = static_cast<int>(N * (r + 1) / ranks * N) - starts[r];
    }

    MPI_Gatherv(edges.data(), counts[rank], MPI_INT, imageOut.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
}
