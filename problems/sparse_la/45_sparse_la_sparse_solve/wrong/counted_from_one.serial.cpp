// crashed: takes rows and columns to be counted from 1 and throws
#include "kernel.hpp"

#include <algorithm>
#include <cmath>

void solveLinearSystem(std::vector<COOElement> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    std::vector<double> rows(N * N, 0.0);
    x = b;
    for (COOElement const &element : A) rows.at((element.row - 1) * N + element.column - 1) = element.value;

    for (size_t k = 0; k < N; ++k) {
        size_t best = k;
        for (size_t i = k + 1; i < N; ++i) {
            if (std::abs(rows[i * N + k]) > std::abs(rows[best * N + k])) best = i;
        }
        if (best != k) std::swap_ranges(&rows[k * N], &rows[k * N] + N, &rows[best * N]);
        std::swap(x[k], x[best]);
        for (size_t i = k + 1; i < N; ++i) {
            double const factor = rows[i * N + k] / rows[k * N + k];
            for (size_t j = k; j < N; ++j) rows[i * N + j] -= factor * rows[k * N + j];
            x[i] -= factor * x[k];
        }
    }
    for (size_t i = N; i-- > 0;) {
        for (size_t j = i + 1; j < N; ++j) x[i] -= rows[i * N + j] * x[j];
        x[i] /= rows[i * N + i];
    }
}
