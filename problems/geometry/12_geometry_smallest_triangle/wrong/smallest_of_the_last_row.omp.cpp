// wrong at some counts: lastprivate keeps what the thread with the last point has found and drops the others' areas
#include "kernel.hpp"

double smallestArea(std::vector<Point> const& points) {
    double smallest = triangleArea(points[0], points[1], points[2]);
    #pragma omp parallel for firstprivate(smallest) lastprivate(smallest)
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            for (size_t k = j + 1; k < points.size(); ++k) smallest = std::min(smallest, triangleArea(points[i], points[j], points[k]));
        }
    }
    return smallest;
}
