// wrong answer: takes the smallest triangle to have the two nearest points for corners
#include "kernel.hpp"

double smallestArea(std::vector<Point> const& points) {
    size_t a = 0, b = 1;
    auto const apart = [&](size_t i, size_t j) { return std::hypot(points[i].x - points[j].x, points[i].y - points[j].y); };
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            if (apart(i, j) < apart(a, b)) {
                a = i;
                b = j;
            }
        }
    }
    double smallest = std::numeric_limits<double>::max();
    for (size_t k = 0; k < points.size(); ++k)
        if (k != a && k != b) smallest = std::min(smallest, triangleArea(points[a], points[b], points[k]));
    return smallest;
}
