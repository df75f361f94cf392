// wrong answer or nondeterministic or wrong at some counts: the threads solve for the unknowns at the same time, each of which needs all later ones
#include "kernel.hpp"

#include <algorithm>
#include <cmath>

void solveLinearSystem(std::vector<double> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    std::vector<double> U = A, c = b;
    for (size_t k = 0; k < N; ++k) {
        size_t best = k;
        for (size_t i = k + 1; i < N; ++i) {
            if (std::abs(U[i * N + k]) > std::abs(U[best * N + k])) best = i;
        }
        if (best != k) std::swap_ranges(U.begin() + k * N, U.begin() + (k + 1) * N, U.begin() + best * N);
        std::swap(c[k], c[best]);
        #pragma omp parallel for
        for (size_t i = k + 1; i < N; ++i) {
            double const factor = U[i * N + k] / U[k * N + k];
            for (size_t j = k; j < N; ++j) U[i * N + j] -= factor * U[k * N + j];
            c[i] -= factor * c[k];
        }
    }
    #pragma omp parallel for schedule(static, 1)
    for (size_t done = 0; done < N; ++done) {
        size_t const i = N - 1 - done;
        double rest = c[i];
        for (size_t j = i + 1; j < N; ++j) rest -= U[i * N + j] * x[j];
        x[i] = rest / U[i * N + i];
    }
}
