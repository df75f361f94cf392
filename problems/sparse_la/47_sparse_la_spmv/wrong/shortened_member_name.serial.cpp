// build failed: the member is called column, not col
#include "kernel.hpp"

void spmv(double alpha, std::vector<COOElement> const& A, std::vector<double> const& x, double beta, std::vector<double> &y, size_t M, size_t) {
    for (size_t i = 0; i < M; ++i) y[i] *= beta;
    for (COOElement const& element : A) y[element.row] += alpha * element.value * x[element.col];
}
