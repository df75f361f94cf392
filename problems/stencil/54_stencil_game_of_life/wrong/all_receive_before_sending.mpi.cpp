// hung: every rank waits for its neighbours' edge rows before it sends its own
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void gameOfLife(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    // The band, with a row above it and one below that belong to the neighbours.
    size_t first = N * rank / ranks, rows = N * (rank + 1) / ranks - first;
    int n = static_cast<int>(N);
    std::vector<int> band((rows + 2) * N, 0);
    std::copy_n(input.begin() + first * N, rows * N, band.begin() + N);
    if (rank > 0) MPI_Recv(band.data(), n, MPI_INT, rank - 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    if (rank < ranks - 1) MPI_Recv(band.data() + (rows + 1) * N, n, MPI_INT, rank + 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    if (rank > 0) MPI_Send(band.data() + N, n, MPI_INT, rank - 1, 0, MPI_COMM_WORLD);
    if (rank < ranks - 1) MPI_Send(band.data() + rows * N, n, MPI_INT, rank + 1, 0, MPI_COMM_WORLD);

    std::vector<int> next(rows * N);
    for (size_t i = 1; i <= rows; ++i)
        for (size_t j = 0; j < N; ++j) {
            int alive = band[i * N + j];
            int neighbours = -alive;
            for (size_t row = i - 1; row <= i + 1; ++row)
                for (size_t column = j == 0 ? 0 : j - 1; column <= std::min(j + 1, N - 1); ++column) neighbours += band[row * N + column];
            next[(i - 1) * N + j] = neighbours == 3 || (neighbours == 2 && alive == 1);
        }

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(N * r / ranks * N);
        counts[r] = static_cast<int>(N * (r + 1) / ranks * N) - starts[r];
    }
    MPI_Gatherv(next.data(), counts[rank], MPI_INT, output.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
}
