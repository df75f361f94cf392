// wrong answer: an element of X listed again at the same place replaces the earlier one
#include "kernel.hpp"

#include <algorithm>

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    std::vector<double> dense(K * N, 0.0);
    for (COOElement const &x : X) dense[x.row * N + x.column] = x.value;
    std::fill(Y.begin(), Y.begin() + M * N, 0.0);
    for (COOElement const &a : A) {
        for (size_t j = 0; j < N; ++j) Y[a.row * N + j] += a.value * dense[a.column * N + j];
    }
}
