// not finite: never exchanges rows, and divides by a zero on the diagonal
#include "kernel.hpp"

void solveLinearSystem(std::vector<double> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    std::vector<double> U = A;
    x = b;
    for (size_t k = 0; k < N; ++k) {
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
