// wrong answer or nondeterministic or wrong at some counts: all threads add up their rows of Y in one and the same vector
#include "kernel.hpp"

#include <algorithm>

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    std::vector<std::vector<COOElement>> rows_A(M), rows_X(K);
    for (COOElement const &a : A) rows_A[a.row].push_back(a);
    for (COOElement const &x : X) rows_X[x.row].push_back(x);

    std::vector<double> row(N);
    #pragma omp parallel for
    for (size_t i = 0; i < M; ++i) {
        std::fill(row.begin(), row.end(), 0.0);
        for (COOElement const &a : rows_A[i]) {
            for (COOElement const &x : rows_X[a.column]) row[x.column] += a.value * x.value;
        }
        std::copy(row.begin(), row.end(), Y.begin() + i * N);
    }
}
