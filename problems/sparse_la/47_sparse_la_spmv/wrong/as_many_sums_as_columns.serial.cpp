// crashed: holds one sum for each column instead of each row and throws when there are more rows
#include "kernel.hpp"

void spmv(double alpha, std::vector<COOElement> const& A, std::vector<double> const& x, double beta, std::vector<double> &y, size_t M, size_t N) {
    std::vector<double> sums(N, 0.0);
    for (COOElement const& element : A) sums.at(element.row) += element.value * x.at(element.column);
    for (size_t i = 0; i < M; ++i) y[i] = alpha * sums.at(i) + beta * y[i];
}
