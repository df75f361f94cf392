#include "kernel.hpp"

#include <algorithm>
#include <cmath>
#include <mpi.h>

// Dense rows with b beside them, since they fill up, dealt out in turn. For each column all agree on the largest pivot among
// the rows not yet used; its owner broadcasts that row, and each rank subtracts it from its own unused rows, which its
// threads share. Rank 0 has kept the pivot rows, which are the upper triangle, and substitutes back.
void solveLinearSystem(std::vector<COOElement> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const width = N + 1;
    std::vector<double> rows((N + ranks - 1) / ranks * width, 0.0), upper(rank == 0 ? N * width : width);
    std::vector<int> unused;
    for (size_t i = rank; i < N; i += ranks) {
        unused.push_back(static_cast<int>(i));
        rows[i / ranks * width + N] = b[i];
    }
    for (COOElement const &element : A) {
        if (static_cast<int>(element.row % ranks) == rank) rows[element.row / ranks * width + element.column] += element.value;
    }

    for (size_t k = 0; k < N; ++k) {
        struct { double size; int row; } mine = {-1.0, static_cast<int>(N)}, best;
        for (int i : unused) {
            double const size = std::abs(rows[i / ranks * width + k]);
            if (size > mine.size) mine = {size, i};
        }
        MPI_Allreduce(&mine, &best, 1, MPI_DOUBLE_INT, MPI_MAXLOC, MPI_COMM_WORLD);

        double *pivot = &upper[rank == 0 ? k * width : 0];
        int const owner = best.row % ranks;
        if (rank == owner) {
            std::copy_n(&rows[best.row / ranks * width], width, pivot);
            unused.erase(std::find(unused.begin(), unused.end(), best.row));
        }
        MPI_Bcast(pivot + k, static_cast<int>(width - k), MPI_DOUBLE, owner, MPI_COMM_WORLD);

        #pragma omp parallel for schedule(static)
        for (size_t u = 0; u < unused.size(); ++u) {
            double *row = &rows[unused[u] / ranks * width];
            if (row[k] == 0.0) continue;
            double const factor = row[k] / pivot[k];
            for (size_t j = k; j < width; ++j) row[j] -= factor * pivot[j];
        }
    }

    if (rank != 0) return;
    for (size_t i = N; i-- > 0;) {
        double const *row = &upper[i * width];
        double rest = row[N];
        for (size_t j = i + 1; j < N; ++j) rest -= row[j] * x[j];
        x[i] = rest / row[i];
    }
}
