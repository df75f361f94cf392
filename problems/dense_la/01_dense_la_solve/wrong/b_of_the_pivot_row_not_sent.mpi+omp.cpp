// wrong at some counts: a pivot row is broadcast without its element of b, for which every rank takes what b held on entry
#include "kernel.hpp"

#include <algorithm>
#include <cmath>
#include <mpi.h>

void solveLinearSystem(std::vector<double> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const width = N + 1;
    std::vector<double> rows, upper(N * width);
    std::vector<int> unused;
    for (size_t i = rank; i < N; i += ranks) {
        unused.push_back(static_cast<int>(i));
        rows.insert(rows.end(), A.begin() + i * N, A.begin() + (i + 1) * N);
        rows.push_back(b[i]);
    }

    for (size_t k = 0; k < N; ++k) {
        struct { double size; int row; } mine = {-1.0, static_cast<int>(N)}, best;
        for (int i : unused) {
            double const size = std::abs(rows[i / ranks * width + k]);
            if (size > mine.size) mine = {size, i};
        }
        MPI_Allreduce(&mine, &best, 1, MPI_DOUBLE_INT, MPI_MAXLOC, MPI_COMM_WORLD);

        double *pivot = &upper[k * width];
        int const owner = best.row % ranks;
        if (rank == owner) {
            std::copy_n(&rows[best.row / ranks * width], width, pivot);
            unused.erase(std::find(unused.begin(), unused.end(), best.row));
        }
        else pivot[N] = b[best.row];
        MPI_Bcast(pivot + k, static_cast<int>(N - k), MPI_DOUBLE, owner, MPI_COMM_WORLD);

        #pragma omp parallel for schedule(static)
        for (size_t u = 0; u < unused.size(); ++u) {
            double *row = &rows[unused[u] / ranks * width];
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
