// wrong answer: does not take three points in line for a triangle
#include "kernel.hpp"

double smallestArea(std::vector<Point> const& points) {
    double smallest = std::numeric_limits<double>::max();
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            for (size_t k = 0; k < j; ++k) {
                double const area = triangleArea(points[i], points[j], points[k]);
                if (area > 0) smallest = std::min(smallest, area);
            }
        }
    }
    return smallest;
}
