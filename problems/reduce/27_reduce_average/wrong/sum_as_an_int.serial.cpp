// wrong answer: accumulate starts from the whole number 0, so every partial sum loses its fraction
#include "kernel.hpp"

#include <numeric>

double average(std::vector<double> const& x) {
    return static_cast<double>(std::accumulate(x.begin(), x.end(), 0)) / static_cast<double>(x.size());
}
