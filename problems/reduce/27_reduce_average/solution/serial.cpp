#include "kernel.hpp"

// The sum over the number.
double average(std::vector<double> const& x) {
    double sum = 0;
    for (double value : x) sum += value;
    return sum / static_cast<double>(x.size());
}
