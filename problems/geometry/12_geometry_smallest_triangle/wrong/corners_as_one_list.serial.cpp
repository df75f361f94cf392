// build failed: hands the three corners to triangleArea as one list
#include "kernel.hpp"

double smallestArea(std::vector<Point> const& points) {
    double smallest = std::numeric_limits<double>::max();
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            for (size_t k = j + 1; k < points.size(); ++k) smallest = std::min(smallest, triangleArea({points[i], points[j], points[k]}));
        }
    }
    return smallest;
}
