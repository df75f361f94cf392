#include <algorithm>
#include <set>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// A line sweeps from left to right; the points behind it that are still near enough in x wait in the order of their y.
Output answer(Input const& in) {
    auto points = in.points;
    std::sort(points.begin(), points.end(), [](Point const& a, Point const& b) { return a.x < b.x; });

    auto const lower = [](Point const& a, Point const& b) { return a.y < b.y; };
    std::multiset<Point, decltype(lower)> waiting(lower);
    std::vector<decltype(waiting)::iterator> places;
    std::size_t oldest = 0;
    double smallest = distance(points[0], points[1]);
    for (Point const& point : points) {
        for (; oldest < places.size() && point.x - points[oldest].x > smallest; ++oldest) waiting.erase(places[oldest]);
        auto other = waiting.lower_bound({0, point.y - smallest});
        for (; other != waiting.end() && other->y - point.y <= smallest; ++other) smallest = std::min(smallest, distance(point, *other));
        places.push_back(waiting.insert(point));
    }
    return smallest;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
