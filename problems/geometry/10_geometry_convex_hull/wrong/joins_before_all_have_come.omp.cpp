// wrong answer or nondeterministic or wrong at some counts or crashed: the first thread to finish joins the hulls, and there is no barrier before it
#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

namespace {

bool before(Point const& a, Point const& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

// Positive where the way from a over b to c turns left.
double turn(Point const& a, Point const& b, Point const& c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

// The lower half from left to right, then the upper half back: whoever does not turn left is no vertex.
std::vector<Point> hullOf(std::vector<Point> points) {
    std::sort(points.begin(), points.end(), before);
    points.erase(std::unique(points.begin(), points.end(), [](Point const& a, Point const& b) { return a.x == b.x && a.y == b.y; }), points.end());
    size_t const n = points.size();
    if (n < 3) return points;

    std::vector<Point> hull;
    for (size_t i = 0; i < n; ++i) {
        while (hull.size() >= 2 && turn(hull[hull.size() - 2], hull.back(), points[i]) <= 0) hull.pop_back();
        hull.push_back(points[i]);
    }
    size_t const lower = hull.size();
    for (size_t i = n - 1; i-- > 0;) {
        while (hull.size() > lower && turn(hull[hull.size() - 2], hull.back(), points[i]) <= 0) hull.pop_back();
        hull.push_back(points[i]);
    }
    hull.pop_back();
    return hull;
}

}  // namespace

void convexHull(std::vector<Point> const& points, std::vector<Point> &hull) {
    size_t const n = points.size();
    std::vector<std::vector<Point>> hulls(omp_get_max_threads());
    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        hulls[thread] = hullOf({points.begin() + n * thread / threads, points.begin() + n * (thread + 1) / threads});
        #pragma omp single
        {
            std::vector<Point> vertices;
            for (auto const& block : hulls) vertices.insert(vertices.end(), block.begin(), block.end());
            hull = hullOf(std::move(vertices));
        }
    }
}
