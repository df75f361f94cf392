// wrong answer: compares each point only with its neighbour in the order of x
#include "kernel.hpp"

double closestPair(std::vector<Point> const& points) {
    std::vector<Point> sorted = points;
    std::sort(sorted.begin(), sorted.end(), [](Point const& a, Point const& b) { return a.x < b.x; });
    double smallest = distance(sorted[0], sorted[1]);
    for (size_t i = 1; i < sorted.size(); ++i) smallest = std::min(smallest, distance(sorted[i - 1], sorted[i]));
    return smallest;
}
