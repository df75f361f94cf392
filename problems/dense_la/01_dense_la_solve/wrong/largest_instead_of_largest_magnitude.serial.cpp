// not finite: takes the largest pivot with its sign, and so a zero where all others are negative
#include "kernel.hpp"

#include <algorithm>

void solveLinearSystem(std::vector<double> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    std::vector<double> U = A;
    x = b;
    for (size_t k = 0; k < N; ++k) {
        size_t best = k;
        for (size_t i = k + 1; i < N; ++i) {
            if (U[i * N + k] > U[best * N + k]) best = i;
        }
        if (best != k) std::swap_ranges(U.begin() + k * N, U.begin() + (k + 1) * N, U.begin() + best * N);
        std::swap(x[k], x[best]);
        for (size_t i = k + 1; i < N; ++i) {
            double const factor = U[i * N + k] / U[k * N + k];
            for (size_t j = k; j < N; ++j) U[i * N + j] -= factor * U[k * N + j];
            x[i] -= factor * x[k];
        }
    }
    for (size_t i = N; i-- > 0;) {
        for (size_t j = i + 1; j < N; ++j) x[i] -= U[i * N + j] * x[j];
        x[i] /= U[i * N + i];
    }
}
