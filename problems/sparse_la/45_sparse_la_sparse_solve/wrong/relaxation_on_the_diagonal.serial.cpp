// not finite: improves each unknown from the equation of the same number, and divides by the zeros on the diagonal
#include "kernel.hpp"

#include <algorithm>
#include <cmath>

void solveLinearSystem(std::vector<COOElement> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    std::vector<double> diagonal(N, 0.0);
    for (COOElement const &element : A) {
        if (element.row == element.column) diagonal[element.row] = element.value;
    }

    std::fill(x.begin(), x.end(), 0.0);
    for (int sweep = 0; sweep < 200; ++sweep) {
        std::vector<double> rest = b;
        for (COOElement const &element : A) rest[element.row] -= element.value * x[element.column];
        for (size_t i = 0; i < N; ++i) x[i] += rest[i] / diagonal[i];
    }
}
