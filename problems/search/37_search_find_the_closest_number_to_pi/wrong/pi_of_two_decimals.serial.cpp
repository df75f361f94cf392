// wrong answer: takes 3.14 for pi
#include "kernel.hpp"

#include <algorithm>
#include <cmath>

size_t findClosestToPi(std::vector<double> const& x) {
    auto closer = [](double a, double b) { return std::abs(a - 3.14) < std::abs(b - 3.14); };
    return std::min_element(x.begin(), x.end(), closer) - x.begin();
}
