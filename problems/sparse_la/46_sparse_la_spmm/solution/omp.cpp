#include "kernel.hpp"

#include <algorithm>

// Brings the elements into the order of their rows; those of row i are at starts[i] up to starts[i + 1].
static std::vector<COOElement> by_rows(std::vector<COOElement> const &elements, size_t rows, std::vector<size_t> &starts) {
    starts.assign(rows + 2, 0);
    for (COOElement const &element : elements) ++starts[element.row + 2];
    for (size_t i = 2; i < starts.size(); ++i) starts[i] += starts[i - 1];
    std::vector<COOElement> sorted(elements.size());
    for (COOElement const &element : elements) sorted[starts[element.row + 1]++] = element;
    return sorted;
}

// The threads share the rows of Y, so that none adds where another does: both lists are brought into the order of their rows,
// and each element of A meets the elements of X in the row of its column.
void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    std::vector<size_t> starts_A, starts_X;
    std::vector<COOElement> const rows_A = by_rows(A, M, starts_A), rows_X = by_rows(X, K, starts_X);

    #pragma omp parallel for schedule(dynamic, 4)
    for (size_t i = 0; i < M; ++i) {
        double *row = &Y[i * N];
        std::fill(row, row + N, 0.0);
        for (size_t a = starts_A[i]; a < starts_A[i + 1]; ++a) {
            size_t const end = starts_X[rows_A[a].column + 1];
            for (size_t x = starts_X[rows_A[a].column]; x < end; ++x) row[rows_X[x].column] += rows_A[a].value * rows_X[x].value;
        }
    }
}
