// wrong answer: exchanges rows for the largest pivot, which was ruled out
#include "kernel.hpp"

#include <algorithm>
#include <cmath>

void luFactorize(std::vector<double> &A, size_t N) {
    for (size_t k = 0; k < N; ++k) {
        size_t best = k;
        for (size_t i = k + 1; i < N; ++i) {
            if (std::abs(A[i * N + k]) > std::abs(A[best * N + k])) best = i;
        }
        if (best != k) std::swap_ranges(A.begin() + k * N, A.begin() + (k + 1) * N, A.begin() + best * N);
        for (size_t i = k + 1; i < N; ++i) {
            A[i * N + k] /= A[k * N + k];
            for (size_t j = k + 1; j < N; ++j) A[i * N + j] -= A[i * N + k] * A[k * N + j];
        }
    }
}
