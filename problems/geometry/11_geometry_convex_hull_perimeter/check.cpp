#include <algorithm>
#include <cmath>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

bool same_place(Point const& a, Point const& b) { return a.x == b.x && a.y == b.y; }
bool before(Point const& a, Point const& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }
double squared(Point const& a, Point const& b) { return (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y); }

// A string is wrapped around the points: from each vertex to the one that has no other on its right, the farthest of those in line.
// Which way they turn is exact.
Output answer(Input const& in) {
    Point const start = *std::min_element(in.points.begin(), in.points.end(), before);
    long double perimeter = 0;
    std::size_t vertices = 0;
    Point at = start;
    do {
        Point next = at;
        for (Point const& point : in.points) {
            double const side = (next.x - at.x) * (point.y - at.y) - (next.y - at.y) * (point.x - at.x);
            if (side < 0 || (side == 0 && squared(at, point) > squared(at, next))) next = point;
        }
        perimeter += std::hypot(static_cast<long double>(next.x - at.x), static_cast<long double>(next.y - at.y));
        at = next;
        ++vertices;
    } while (!same_place(at, start) && vertices <= in.points.size());
    return static_cast<double>(perimeter);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
