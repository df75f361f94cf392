#include "kernel.hpp"

#include <algorithm>

// The first corners are dealt to the threads in turn, since early points have more triples; the smallest of the threads' areas counts.
double smallestArea(std::vector<Point> const& points) {
    size_t const n = points.size();
    double smallest = triangleArea(points[0], points[1], points[2]);
    #pragma omp parallel for schedule(static, 1) reduction(min : smallest)
    for (size_t i = 0; i < n; ++i) {
        for (size_t j = i + 1; j < n; ++j) {
            for (size_t k = j + 1; k < n; ++k) smallest = std::min(smallest, triangleArea(points[i], points[j], points[k]));
        }
    }
    return smallest;
}
