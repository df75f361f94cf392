// wrong answer: adds to a static vector that still holds the sums of the call before
#include "kernel.hpp"

#include <algorithm>

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N) {
    static std::vector<double> sums;
    sums.resize(M * N);
    std::vector<std::vector<COOElement>> rows(K);
    for (COOElement const &x : X) rows[x.row].push_back(x);
    for (COOElement const &a : A) {
        for (COOElement const &x : rows[a.column]) sums[a.row * N + x.column] += a.value * x.value;
    }
    std::copy(sums.begin(), sums.end(), Y.begin());
}
