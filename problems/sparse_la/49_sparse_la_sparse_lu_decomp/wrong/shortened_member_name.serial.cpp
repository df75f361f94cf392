// build failed: calls a member of the elements col, which is named column
#include "kernel.hpp"

void luFactorize(std::vector<COOElement> const& A, std::vector<double> &L, std::vector<double> &U, size_t N) {
    for (COOElement const &element : A) U[element.row * N + element.col] = element.value;
    for (size_t k = 0; k < N; ++k) {
        L[k * N + k] = 1.0;
        for (size_t i = k + 1; i < N; ++i) {
            L[i * N + k] = U[i * N + k] / U[k * N + k];
            for (size_t j = k; j < N; ++j) U[i * N + j] -= L[i * N + k] * U[k * N + j];
        }
    }
}
