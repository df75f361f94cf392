// wrong answer: divides the angle by a right one, and takes the angles below the x-axis, which are negative, for the first quadrant
#include "kernel.hpp"

#include <algorithm>
#include <cmath>

void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins) {
    double const right_angle = std::acos(0.0);
    for (Point const& point : points) {
        int quadrant = static_cast<int>(std::atan2(point.y, point.x) / right_angle);
        ++bins[std::clamp(quadrant, 0, 3)];
    }
}
