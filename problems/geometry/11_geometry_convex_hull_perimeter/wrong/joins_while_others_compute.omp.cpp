// wrong answer or nondeterministic or wrong at some counts or crashed: nowait lets the first thread join the hulls while others compute theirs
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

double convexHullPerimeter(std::vector<Point> const& points) {
    size_t const n = points.size(), blocks = omp_get_max_threads();
    std::vector<std::vector<Point>> hulls(blocks);
    double perimeter = 0;
    #pragma omp parallel
    {
        #pragma omp for schedule(static, 1) nowait
        for (size_t b = 0; b < blocks; ++b) hulls[b] = hullOf({points.begin() + n * b / blocks, points.begin() + n * (b + 1) / blocks});
        #pragma omp single
        {
            std::vector<Point> vertices;
            for (auto const& block : hulls) vertices.insert(vertices.end(), block.begin(), block.end());
            auto const hull = hullOf(std::move(vertices));
            for (size_t i = 0; i < hull.size(); ++i) perimeter += distance(hull[i], hull[(i + 1) % hull.size()]);
        }
    }
    return perimeter;
}
