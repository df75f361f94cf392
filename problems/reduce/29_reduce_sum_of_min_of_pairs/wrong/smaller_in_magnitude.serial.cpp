// wrong answer: of each pair it takes the number nearer to zero, which is another one where a number is negative
#include "kernel.hpp"

#include <cmath>

double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y) {
    double sum = 0;
    for (size_t i = 0; i < x.size(); ++i) sum += std::fabs(x[i]) < std::fabs(y[i]) ? x[i] : y[i];
    return sum;
}
