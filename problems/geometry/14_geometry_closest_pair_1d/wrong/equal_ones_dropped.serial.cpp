// not finite: a set keeps one of equal elements, and when all are equal no difference replaces the infinity it began with
#include "kernel.hpp"

double closestPair(std::vector<double> const& x) {
    std::set<double> const values(x.begin(), x.end());
    double smallest = std::numeric_limits<double>::infinity();
    for (auto here = values.begin(), next = std::next(here); next != values.end(); ++here, ++next) smallest = std::min(smallest, *next - *here);
    return smallest;
}
