#pragma once
#include <cmath>
#include <vector>

struct Point { double x, y; };

inline double distance(Point const& a, Point const& b) {
    double const dx = a.x - b.x;
    double const dy = a.y - b.y;
    return std::sqrt(dx * dx + dy * dy);
}

double convexHullPerimeter(std::vector<Point> const& points);
