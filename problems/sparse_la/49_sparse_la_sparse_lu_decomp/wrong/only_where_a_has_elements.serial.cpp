// wrong answer: changes only places where A has an element, as if the factors did not fill up
#include "kernel.hpp"

void luFactorize(std::vector<COOElement> const& A, std::vector<double> &L, std::vector<double> &U, size_t N) {
    for (COOElement const &element : A) U[element.row * N + element.column] = element.value;
    std::vector<char> listed(N * N, 0);
    for (COOElement const &element : A) listed[element.row * N + element.column] = 1;
    for (size_t k = 0; k < N; ++k) {
        double const *pivot = &U[k * N];
        L[k * N + k] = 1.0;
        for (size_t i = k + 1; i < N; ++i) {
            double *row = &U[i * N];
            if (!listed[i * N + k]) continue;
            double const factor = row[k] / pivot[k];
            L[i * N + k] = factor;
            row[k] = 0.0;
            for (size_t j = k + 1; j < N; ++j)
                if (listed[i * N + j]) row[j] -= factor * pivot[j];
        }
    }
}
