#include "kernel.hpp"

#include <algorithm>

// The threads compare every point with all later ones: points are dealt to them in turn, since early ones have more of those.
double closestPair(std::vector<Point> const& points) {
    double smallest = distance(points[0], points[1]);
    #pragma omp parallel for schedule(static, 1) reduction(min : smallest)
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) smallest = std::min(smallest, distance(points[i], points[j]));
    }
    return smallest;
}
