#include "kernel.hpp"

void spmv(double alpha, std::vector<COOElement> const& A, std::vector<double> const& x, double beta, std::vector<double> &y, size_t, size_t) {
    for (double &value : y) value *= beta;
    for (COOElement const& element : A) y[element.row] += alpha * element.value * x[element.column];
}
