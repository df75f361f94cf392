#pragma once
#include <cmath>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<Point> points;
};
using Output = double;

// On a lattice so fine that it hardly shows, and so coarse that which way three points turn is exact.
inline Point somewhere(int most, Random& random) {
    auto const x = static_cast<double>(random.integer(-1024 * most, 1024 * most)) / 1024;
    return {x, static_cast<double>(random.integer(-1024 * most, 1024 * most)) / 1024};
}

inline Input scattered(std::size_t n, int most, Random& random) {
    Input in;
    in.points.reserve(n);
    for (std::size_t i = 0; i < n; ++i) in.points.push_back(somewhere(most, random));
    return in;
}

// Few of the points are vertices, and of those most are at the ends and at the bounds of blocks.
inline Input far_out_at_the_bounds(std::size_t n, Random& random) {
    Input in = scattered(n, 10, random);
    in.points.front() = {-1000, 5};
    in.points.back() = {1000, -3};
    in.points[n / 4] = {7, 1000};
    in.points[n / 2] = {-11, -1000};
    in.points[n / 3] = {900, 900};
    in.points[n * 2 / 3] = {-900, 900};
    return in;
}

inline Input grid(int side, Random& random) {
    Input in;
    for (int i = 0; i < side * side; ++i) in.points.push_back({static_cast<double>(i % side), static_cast<double>(i / side)});
    random.shuffle(in.points);
    return in;
}

inline Input few_places(std::size_t n, int most, Random& random) {
    Input in = scattered(n, most, random);
    for (Point& point : in.points) point = {std::round(point.x), std::round(point.y)};
    return in;
}

inline Input on_a_line(std::size_t n, int dx, int dy, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) {
        auto const at = static_cast<double>(random.integer(-200, 200));
        in.points.push_back({3 + at * dx, -5 + at * dy});
    }
    return in;
}

// On a parabola every point is a vertex.
inline Input all_vertices(int n, Random& random) {
    Input in;
    for (int i = 0; i < n; ++i) in.points.push_back({static_cast<double>(i - n / 2), static_cast<double>((i - n / 2) * (i - n / 2))});
    random.shuffle(in.points);
    return in;
}

inline Input every_point_thrice(std::size_t n, Random& random) {
    Input in = scattered(n, 1000, random);
    for (std::size_t i = 0; i < 2 * n; ++i) in.points.push_back(in.points[i]);
    random.shuffle(in.points);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one point", [](Random& r) { return scattered(1, 1000, r); }},
    {"two points", [](Random&) { return Input{{{4, -1}, {-3, 6}}}; }},
    {"two equal points", [](Random&) { return Input{{{4, -1}, {4, -1}}}; }},
    {"fewer points than four processes", [](Random&) { return Input{{{5, 2}, {-1, 7}, {0, -6}}}; }},
    {"three points on a line", [](Random&) { return Input{{{2, 4}, {-3, -6}, {1, 2}}}; }},
    {"a prime number of points", [](Random& r) { return scattered(499, 1000, r); }},
    {"a power of two", [](Random& r) { return scattered(512, 1000, r); }},
    {"vertices at the bounds of blocks", [](Random& r) { return far_out_at_the_bounds(1001, r); }},
    {"many points on the edges", [](Random& r) { return grid(17, r); }},
    {"few places, many points", [](Random& r) { return few_places(400, 7, r); }},
    {"every point three times", [](Random& r) { return every_point_thrice(97, r); }},
    {"all points equal", [](Random&) { return Input{std::vector<Point>(40, Point{-7, 12})}; }},
    {"on a vertical line", [](Random& r) { return on_a_line(61, 0, 1, r); }},
    {"on a horizontal line", [](Random& r) { return on_a_line(61, 1, 0, r); }},
    {"on a slanting line", [](Random& r) { return on_a_line(61, 3, -2, r); }},
    {"every point a vertex", [](Random& r) { return all_vertices(61, r); }},
};

inline Input timed(std::size_t size, Random& random) { return scattered(size, 1000, random); }

}  // namespace problem
