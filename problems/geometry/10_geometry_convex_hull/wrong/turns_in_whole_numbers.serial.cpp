// wrong answer: multiplies the whole coordinates as int, which overflows for points far apart
#include "kernel.hpp"

#include <algorithm>

static int turn(Point const& a, Point const& b, Point const& c) {
    int const bx = static_cast<int>(b.x - a.x), by = static_cast<int>(b.y - a.y), cx = static_cast<int>(c.x - a.x), cy = static_cast<int>(c.y - a.y);
    return bx * cy - by * cx;
}

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
            while (hull.size() >= first + 2 && turn(hull[hull.size() - 2], hull.back(), point) <= 0) hull.pop_back();
            hull.push_back(point);
        }
        hull.pop_back();
        std::reverse(sorted.begin(), sorted.end());
    }
}
