// wrong answer: keeps the points inside the edges, since it drops a point only where the way turns right
#include "kernel.hpp"

#include <algorithm>

static double turn(Point const& a, Point const& b, Point const& c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

void convexHull(std::vector<Point> const& points, std::vector<Point> &hull) {
    std::vector<Point> sorted(points);
    std::sort(sorted.begin(), sorted.end(), [](Point const& a, Point const& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    sorted.erase(std::unique(sorted.begin(), sorted.end(), [](Point const& a, Point const& b) { return a.x == b.x && a.y == b.y; }), sorted.end());
    if (sorted.size() < 3) {
        hull = sorted;
        return;
    }
    for (int half = 0; half < 2; ++half) {
        size_t const first = hull.size();
        for (Point const& point : sorted) {
            while (hull.size() >= first + 2 && turn(hull[hull.size() - 2], hull.back(), point) < 0) hull.pop_back();
            hull.push_back(point);
        }
        hull.pop_back();
        std::reverse(sorted.begin(), sorted.end());
    }
}
