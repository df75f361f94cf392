// build failed: sorts the points without saying how, and there is no operator < for them
#include "kernel.hpp"

#include <algorithm>

void convexHull(std::vector<Point> const& points, std::vector<Point> &hull) {
    std::vector<Point> sorted(points);
    std::sort(sorted.begin(), sorted.end());
    for (int half = 0; half < 2; ++half) {
        size_t const first = hull.size();
        for (Point const& c : sorted) {
            while (hull.size() >= first + 2) {
                Point const &a = hull[hull.size() - 2], &b = hull.back();
                if ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0) break;
                hull.pop_back();
            }
            hull.push_back(c);
        }
        hull.pop_back();
        std::reverse(sorted.begin(), sorted.end());
    }
}
