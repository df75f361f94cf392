// wrong answer or nondeterministic or wrong at some counts: the threads compare with one shared smallest area and overwrite each other's
#include "kernel.hpp"

double smallestArea(std::vector<Point> const& points) {
    size_t const n = points.size();
    double smallest = triangleArea(points[0], points[1], points[2]);
    #pragma omp parallel for schedule(dynamic)
    for (size_t i = 0; i < n; ++i) {
        double row = smallest;
        for (size_t j = i + 1; j < n; ++j) {
            for (size_t k = j + 1; k < n; ++k) row = std::min(row, triangleArea(points[i], points[j], points[k]));
        }
        smallest = row;
    }
    return smallest;
}
