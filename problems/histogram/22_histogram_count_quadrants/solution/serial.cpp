#include "kernel.hpp"

// One look at the two signs of each point.
void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins) {
    for (Point const& point : points) {
        if (point.y > 0) ++bins[point.x > 0 ? 0 : 1];
        else ++bins[point.x > 0 ? 3 : 2];
    }
}
