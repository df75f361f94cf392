// wrong at some counts or nondeterministic: each thread stores its own smallest distance, and the one that stores last is believed
#include "kernel.hpp"

double closestPair(std::vector<Point> const& points) {
    double smallest = distance(points[0], points[1]);
    #pragma omp parallel
    {
        double mine = std::numeric_limits<double>::max();
        #pragma omp for nowait
        for (size_t i = 0; i < points.size(); ++i) {
            for (size_t j = 0; j < i; ++j) mine = std::min(mine, distance(points[i], points[j]));
        }

        #pragma omp critical
        smallest = mine;
    }
    return smallest;
}
