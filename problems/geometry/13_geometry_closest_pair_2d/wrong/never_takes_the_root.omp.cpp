// wrong answer: compares squared distances and returns the smallest of them as it is
#include "kernel.hpp"

double closestPair(std::vector<Point> const& points) {
    double smallest = std::numeric_limits<double>::max();
    #pragma omp parallel for schedule(dynamic, 16) reduction(min : smallest)
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            double dx = points[i].x - points[j].x, dy = points[i].y - points[j].y;
            smallest = std::min(smallest, dx * dx + dy * dy);
        }
    }
    return smallest;
}
