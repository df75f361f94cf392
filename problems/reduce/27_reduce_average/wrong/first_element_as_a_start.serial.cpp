// wrong answer: starts from the first element and adds it again
#include "kernel.hpp"

double average(std::vector<double> const& x) {
    double sum = x[0];
    for (double value : x) sum += value;
    return sum / static_cast<double>(x.size());
}
