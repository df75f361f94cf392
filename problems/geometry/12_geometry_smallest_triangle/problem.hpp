#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<Point> points;
};
using Output = double;

// On a lattice on which areas are exact.
inline Point somewhere(Random& random) {
    auto const x = static_cast<double>(random.integer(-1024000, 1024000)) / 1024;
    return {x, static_cast<double>(random.integer(-1024000, 1024000)) / 1024};
}

inline Input scattered(std::size_t n, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.points.push_back(somewhere(random));
    return in;
}

// The smallest triangle has its corners at the given places, and an area of 2^-21.
inline Input smallest_at(std::size_t n, std::size_t a, std::size_t b, std::size_t c, Random& random) {
    Input in = scattered(n, random);
    Point const corner = in.points[a];
    double const step = 1.0 / 1024;
    in.points[b] = {corner.x + step, corner.y};
    in.points[c] = {corner.x, corner.y - step};
    return in;
}

inline Input in_line_at(std::size_t n, std::size_t a, std::size_t b, std::size_t c, Random& random) {
    Input in = scattered(n, random);
    in.points[a] = {-300.5, 120.25};
    in.points[b] = {-300.5 + 3 * 41.25, 120.25 - 3 * 17.5};
    in.points[c] = {-300.5 + 7 * 41.25, 120.25 - 7 * 17.5};
    return in;
}

inline Input with_a_duplicate(std::size_t n, Random& random) {
    Input in = scattered(n, random);
    in.points[n - 2] = in.points[1];
    return in;
}

// On a parabola no three points are in line, and neighbours make the smallest triangles.
inline Input on_a_parabola(int n, Random& random) {
    Input in;
    for (int i = 0; i < n; ++i) in.points.push_back({static_cast<double>(i), static_cast<double>(i * i) / 16});
    random.shuffle(in.points);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"exactly three points", [](Random& r) { return scattered(3, r); }},
    {"exactly three points, in line", [](Random& r) { return in_line_at(3, 0, 1, 2, r); }},
    {"exactly three points, all equal", [](Random& r) { return Input{std::vector<Point>(3, somewhere(r))}; }},
    {"four points", [](Random& r) { return scattered(4, r); }},
    {"seven points", [](Random& r) { return scattered(7, r); }},
    {"a prime number of points", [](Random& r) { return scattered(101, r); }},
    {"a power of two", [](Random& r) { return scattered(64, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return scattered(97, r); }},
    {"the first, a middle and the last", [](Random& r) { return smallest_at(90, 0, 44, 89, r); }},
    {"the last three", [](Random& r) { return smallest_at(95, 92, 93, 94, r); }},
    {"the first three", [](Random& r) { return smallest_at(95, 0, 1, 2, r); }},
    {"three in line", [](Random& r) { return in_line_at(80, 3, 41, 78, r); }},
    {"a duplicated point", [](Random& r) { return with_a_duplicate(70, r); }},
    {"neighbours on a parabola", [](Random& r) { return on_a_parabola(83, r); }},
};

inline Input timed(std::size_t size, Random& random) { return scattered(size, random); }

}  // namespace problem
