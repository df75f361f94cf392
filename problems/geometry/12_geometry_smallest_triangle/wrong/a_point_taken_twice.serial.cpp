// wrong answer: the third corner begins at the second one instead of after it, which makes triangles of two points
#include "kernel.hpp"

double smallestArea(std::vector<Point> const& points) {
    double smallest = triangleArea(points[0], points[1], points[2]);
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            for (size_t k = j; k < points.size(); ++k) smallest = std::min(smallest, triangleArea(points[i], points[j], points[k]));
        }
    }
    return smallest;
}
