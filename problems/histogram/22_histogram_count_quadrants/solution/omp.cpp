#include "kernel.hpp"

// Each thread counts its share of the points, and the counts are added at the end of the loop.
void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins) {
    size_t first = 0, second = 0, third = 0, fourth = 0;
    #pragma omp parallel for reduction(+ : first, second, third, fourth)
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].y > 0) ++(points[i].x > 0 ? first : second);
        else ++(points[i].x > 0 ? fourth : third);
    }
    bins = {first, second, third, fourth};
}
