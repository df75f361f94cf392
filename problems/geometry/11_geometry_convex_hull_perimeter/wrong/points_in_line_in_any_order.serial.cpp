// wrong answer: sorts by the angle around the lowest point alone, so that a nearer point in line with a vertex may push it out
#include "kernel.hpp"

#include <algorithm>

double convexHullPerimeter(std::vector<Point> const& points) {
    Point low = points[0];
    for (Point const& point : points)
        if (point.y < low.y || (point.y == low.y && point.x < low.x)) low = point;

    std::vector<Point> sorted;
    for (Point const& point : points)
        if (point.x != low.x || point.y != low.y) sorted.push_back(point);
    auto const angle = [&](Point const& point) { return std::atan2(point.y - low.y, point.x - low.x); };
    std::stable_sort(sorted.begin(), sorted.end(), [&](Point const& a, Point const& b) { return angle(a) < angle(b); });

    std::vector<Point> hull{low};
    for (Point const& c : sorted) {
        while (hull.size() >= 2) {
            Point const &a = hull[hull.size() - 2], &b = hull.back();
            if ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0) break;
            hull.pop_back();
        }
        hull.push_back(c);
    }
    double perimeter = 0;
    for (size_t i = 0; i < hull.size(); ++i) perimeter += distance(hull[i], hull[(i + 1) % hull.size()]);
    return perimeter;
}
