#include "kernel.hpp"

#include <algorithm>

// All triples, each once.
double smallestArea(std::vector<Point> const& points) {
    size_t const n = points.size();
    double smallest = triangleArea(points[0], points[1], points[2]);
    for (size_t i = 0; i < n; ++i) {
        for (size_t j = i + 1; j < n; ++j) {
            for (size_t k = j + 1; k < n; ++k) smallest = std::min(smallest, triangleArea(points[i], points[j], points[k]));
        }
    }
    return smallest;
}
