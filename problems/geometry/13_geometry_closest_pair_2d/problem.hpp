#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<Point> points;
};
using Output = double;

inline Point somewhere(Random& random) {
    double const x = random.real(-1000, 1000);
    double const y = random.real(-1000, 1000);
    return {x, y};
}

inline Input scattered(std::size_t n, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.points.push_back(somewhere(random));
    return in;
}

// The closest two are the first and the last, whatever blocks the points are divided into.
inline Input first_and_last(std::size_t n, Random& random) {
    Input in = scattered(n, random);
    in.points.back() = {in.points.front().x + 1e-4, in.points.front().y - 2e-4};
    return in;
}

inline Input with_a_duplicate(std::size_t n, Random& random) {
    Input in = scattered(n, random);
    in.points[n - 2] = in.points[1];
    return in;
}

// Equal abscissas: sorting by x alone tells nothing about who is close.
inline Input on_a_vertical_line(std::size_t n, Random& random) {
    Input in = scattered(n, random);
    for (Point& point : in.points) point.x = 12.5;
    return in;
}

inline Input on_a_horizontal_line(std::size_t n, Random& random) {
    Input in = scattered(n, random);
    for (Point& point : in.points) point.y = -3.25;
    return in;
}

// Two columns of evenly spaced points, the right one half a step higher: the closest two are across the middle.
inline Input across_the_middle(std::size_t n, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) {
        double const step = static_cast<double>(i / 2);
        in.points.push_back(i % 2 == 0 ? Point{-0.25, step} : Point{0.25, step + 0.5});
    }
    random.shuffle(in.points);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"exactly two points", [](Random& r) { return scattered(2, r); }},
    {"exactly two points, equal", [](Random& r) { return Input{std::vector<Point>(2, somewhere(r))}; }},
    {"fewer points than four processes", [](Random& r) { return scattered(3, r); }},
    {"a duplicated point", [](Random& r) { return with_a_duplicate(300, r); }},
    {"all points equal", [](Random&) { return Input{std::vector<Point>(40, Point{7.5, -2.0})}; }},
    {"a prime number of points", [](Random& r) { return scattered(499, r); }},
    {"a power of two", [](Random& r) { return scattered(512, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return scattered(241, r); }},
    {"the first and the last point", [](Random& r) { return first_and_last(275, r); }},
    {"points on a vertical line", [](Random& r) { return on_a_vertical_line(203, r); }},
    {"points on a horizontal line", [](Random& r) { return on_a_horizontal_line(203, r); }},
    {"two columns of points", [](Random& r) { return across_the_middle(150, r); }},
};

inline Input timed(std::size_t size, Random& random) { return scattered(size, random); }

}  // namespace problem
