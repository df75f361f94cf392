#include "kernel.hpp"

// The rows of A are laid out in U, which fills up. One pivot row after the other is subtracted from the rows below it that have
// an element in its column, and the factors go to L.
void luFactorize(std::vector<COOElement> const& A, std::vector<double> &L, std::vector<double> &U, size_t N) {
    for (COOElement const &element : A) U[element.row * N + element.column] = element.value;
    for (size_t k = 0; k < N; ++k) {
        double const *pivot = &U[k * N];
        L[k * N + k] = 1.0;
        for (size_t i = k + 1; i < N; ++i) {
            double *row = &U[i * N];
            if (row[k] == 0.0) continue;
            double const factor = row[k] / pivot[k];
            L[i * N + k] = factor;
            row[k] = 0.0;
            for (size_t j = k + 1; j < N; ++j) row[j] -= factor * pivot[j];
        }
    }
}
