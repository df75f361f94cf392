#include "kernel.hpp"

#include <mpi.h>

// Brings the elements into the order of their rows; those of row i are at starts[i] up to starts[i + 1].
static std::vector<COOElement> by_rows(std::vector<COOElement> const &elements, size_t rows, std::vector<size_t> &starts) {
    starts.assign(rows + 2, 0);
    for (COOElement const &element : elements) ++starts[element.row + 2];
    for (size_t i = 2; i < starts.size(); ++i) starts[i] += starts[i - 1];
    std::vector<COOElement> sorted(elements.size());
    for (COOElement const &element : elements) sorted[starts[element.row + 1]++] = element;
    return sorted;
}

// Each rank computes a block of rows of Y from the elements of A in these rows, which meet the elements of X in the row of their
// column, and rank 0 gathers the blocks. The threads of a rank share its rows.
void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        size_t const first = M * r / ranks, end = M * (r + 1) / ranks;
        starts[r] = static_cast<int>(first * N);
        counts[r] = static_cast<int>((end - first) * N);
    }

    size_t const first = M * rank / ranks, end = M * (rank + 1) / ranks;
    std::vector<COOElement> mine;
    for (COOElement const &a : A) {
        if (a.row >= first && a.row < end) mine.push_back({a.row - first, a.column, a.value});
    }

    std::vector<size_t> starts_A, starts_X;
    std::vector<COOElement> const rows_A = by_rows(mine, end - first, starts_A), rows_X = by_rows(X, K, starts_X);
    std::vector<double> block(counts[rank], 0.0);
    #pragma omp parallel for schedule(dynamic, 4)
    for (size_t i = 0; i < end - first; ++i) {
        double *row = &block[i * N];
        for (size_t a = starts_A[i]; a < starts_A[i + 1]; ++a) {
            size_t const last = starts_X[rows_A[a].column + 1];
            for (size_t x = starts_X[rows_A[a].column]; x < last; ++x) row[rows_X[x].column] += rows_A[a].value * rows_X[x].value;
        }
    }

    MPI_Gatherv(block.data(), counts[rank], MPI_DOUBLE, Y.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
