// wrong answer: multiplies in float, whose 24 bits do not tell the smallest areas
#include "kernel.hpp"

double smallestArea(std::vector<Point> const& points) {
    float smallest = std::numeric_limits<float>::max();
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            float const dx = static_cast<float>(points[j].x - points[i].x), dy = static_cast<float>(points[j].y - points[i].y);
            for (size_t k = j + 1; k < points.size(); ++k) {
                float const cross = dx * static_cast<float>(points[k].y - points[i].y) - static_cast<float>(points[k].x - points[i].x) * dy;
                smallest = std::min(smallest, std::abs(cross) / 2);
            }
        }
    }
    return smallest;
}
