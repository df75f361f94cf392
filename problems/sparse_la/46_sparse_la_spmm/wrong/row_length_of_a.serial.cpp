// crashed: takes the row length of A for that of Y and throws where A is wider
#include "kernel.hpp"

#include <algorithm>

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t, size_t K, size_t) {
    std::vector<std::vector<COOElement>> rows(K);
    for (COOElement const &x : X) rows[x.row].push_back(x);
    std::fill(Y.begin(), Y.end(), 0.0);
    for (COOElement const &a : A) {
        for (COOElement const &x : rows[a.column]) Y.at(a.row * K + x.column) += a.value * x.value;
    }
}
