#pragma once
#include <cmath>
#include <vector>

struct Point { double x, y; };

inline double triangleArea(Point const& a, Point const& b, Point const& c) {
    return 0.5 * std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
}

double smallestArea(std::vector<Point> const& points);
