#include "kernel.hpp"

#include <algorithm>
#include <cmath>

// Gaussian elimination with the largest pivot of each column, in dense rows with b beside them, since they fill up. Rows
// that have a zero in the pivot's column are left alone.
void solveLinearSystem(std::vector<COOElement> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    size_t const width = N + 1;
    std::vector<double> rows(N * width, 0.0);
    for (COOElement const &element : A) rows[element.row * width + element.column] += element.value;
    for (size_t i = 0; i < N; ++i) rows[i * width + N] = b[i];

    for (size_t k = 0; k < N; ++k) {
        size_t best = k;
        for (size_t i = k + 1; i < N; ++i) {
            if (std::abs(rows[i * width + k]) > std::abs(rows[best * width + k])) best = i;
        }
        double *pivot = &rows[k * width];
        if (best != k) std::swap_ranges(pivot, pivot + width, &rows[best * width]);
        for (size_t i = k + 1; i < N; ++i) {
            double *row = &rows[i * width];
            if (row[k] == 0.0) continue;
            double const factor = row[k] / pivot[k];
            for (size_t j = k; j < width; ++j) row[j] -= factor * pivot[j];
        }
    }

    for (size_t i = N; i-- > 0;) {
        double const *row = &rows[i * width];
        double rest = row[N];
        for (size_t j = i + 1; j < N; ++j) rest -= row[j] * x[j];
        x[i] = rest / row[i];
    }
}
