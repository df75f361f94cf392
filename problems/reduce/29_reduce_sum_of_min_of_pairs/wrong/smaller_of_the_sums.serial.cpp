// wrong answer: the smaller of the two vectors' sums instead of the sum of the smaller elements
#include "kernel.hpp"

#include <algorithm>
#include <numeric>

double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y) {
    return std::min(std::accumulate(x.begin(), x.end(), 0.0), std::accumulate(y.begin(), y.end(), 0.0));
}
