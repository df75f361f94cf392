#include <algorithm>
#include <cmath>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

bool same_place(Point const& a, Point const& b) { return a.x == b.x && a.y == b.y; }
bool before(Point const& a, Point const& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }
double squared(Point const& a, Point const& b) { return (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y); }

// A string is wrapped around the points: from each vertex to the one that has no other on its right, the farthest of those in line.
// All products are exact.
Output answer(Input const& in) {
    Point const start = *std::min_element(in.points.begin(), in.points.end(), before);
    Output hull;
    Point at = start;
    do {
        hull.push_back(at);
        Point next = at;
        for (Point const& point : in.points) {
            double const side = (next.x - at.x) * (point.y - at.y) - (next.y - at.y) * (point.x - at.x);
            if (side < 0 || (side == 0 && squared(at, point) > squared(at, next))) next = point;
        }
        at = next;
    } while (!same_place(at, start) && hull.size() <= in.points.size());
    return hull;
}

// As sets: the vertices of a convex polygon tell their order themselves.
std::optional<parlance::Difference> compare(Input const&, Output const& expected, Output const& got, parlance::Tolerance) {
    for (std::size_t i = 0; i < got.size(); ++i) {
        if (!std::isfinite(got[i].x) || !std::isfinite(got[i].y))
            return parlance::Difference{"[" + std::to_string(i) + "]", "a point", "(" + parlance::text(got[i].x) + ", " + parlance::text(got[i].y) + ")", false};
    }
    if (expected.size() != got.size()) return parlance::Difference{"length", std::to_string(expected.size()), std::to_string(got.size()), true};

    Output right = expected, seen = got;
    std::sort(right.begin(), right.end(), before);
    std::sort(seen.begin(), seen.end(), before);
    auto const in_words = [](Point const& point) { return "(" + parlance::text(point.x) + ", " + parlance::text(point.y) + ")"; };
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (!same_place(right[i], seen[i])) return parlance::Difference{"vertex " + std::to_string(i) + " from the left", in_words(right[i]), in_words(seen[i]), true};
    return {};
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, problem::compare)
