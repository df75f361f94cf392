#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

// Each rank computes its own band of rows, shared out among its threads, reading the rows beside the band from its copy of the
// input; rank 0 gathers the bands.
void gameOfLife(std::vector<int> const& input, std::vector<int> &output, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        size_t start = N * r / ranks;
        starts[r] = static_cast<int>(start * N);
        counts[r] = static_cast<int>((N * (r + 1) / ranks - start) * N);
    }

    size_t first = N * rank / ranks, end = N * (rank + 1) / ranks;
    std::vector<int> band(counts[rank]);
    #pragma omp parallel for
    for (size_t i = first; i < end; ++i) {
        size_t top = i == 0 ? 0 : i - 1, bottom = std::min(i + 1, N - 1);
        for (size_t j = 0; j < N; ++j) {
            size_t left = j == 0 ? 0 : j - 1, right = std::min(j + 1, N - 1);
            int alive = input[i * N + j];
            int neighbours = -alive;
            for (size_t row = top; row <= bottom; ++row)
                for (size_t column = left; column <= right; ++column) neighbours += input[row * N + column];
            band[(i - first) * N + j] = neighbours == 3 || (neighbours == 2 && alive == 1);
        }
    }

    MPI_Gatherv(band.data(), counts[rank], MPI_INT, output.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
}
