#include "kernel.hpp"

#include <algorithm>

double closestPair(std::vector<Point> const& points) {
    double smallest = distance(points[0], points[1]);
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) smallest = std::min(smallest, distance(points[i], points[j]));
    }
    return smallest;
}
