// build failed: calls distance as if it were a member of Point
#include "kernel.hpp"

double closestPair(std::vector<Point> const& points) {
    double smallest = points[0].distance(points[1]);
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = 0; j < i; ++j) smallest = std::min(smallest, points[i].distance(points[j]));
    }
    return smallest;
}
