#include "kernel.hpp"

#include <algorithm>

// Sorted from left to right, then one chain of vertices below and one above.
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

// From each vertex to the next, and from the last to the first.
double perimeterOf(std::vector<Point> const& hull) {
    double perimeter = 0;
    for (size_t i = 0; i < hull.size(); ++i) perimeter += distance(hull[i], hull[(i + 1) % hull.size()]);
    return perimeter;
}

}  // namespace

double convexHullPerimeter(std::vector<Point> const& points) {
    return perimeterOf(hullOf(points));
}
