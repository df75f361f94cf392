#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<Point> points;
};
using Output = std::array<std::size_t, 4>;

// Of either sign, and never 0: no point is on an axis.
inline double coordinate(Random& random) {
    double const value = random.real(-1000, 1000);
    return value < 0 ? value - 1e-6 : value + 1e-6;
}

inline Input anywhere(std::size_t n, Random& random) {
    Input in{std::vector<Point>(n)};
    for (Point& point : in.points) {
        point.x = coordinate(random);
        point.y = coordinate(random);
    }
    return in;
}

// A point of the given quadrant, counted from 0 counter-clockwise.
inline Point within(int quadrant, Random& random) {
    double const x = random.real(1e-6, 1000), y = random.real(1e-6, 1000);
    return {quadrant == 1 || quadrant == 2 ? -x : x, quadrant >= 2 ? -y : y};
}

inline Input all_within(int quadrant, std::size_t n, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.points.push_back(within(quadrant, random));
    return in;
}

inline Input none_within(int quadrant, std::size_t n, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.points.push_back(within((quadrant + static_cast<int>(random.integer(1, 3))) % 4, random));
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one point", [](Random& r) { return all_within(1, 1, r); }},
    {"two points", [](Random& r) { return anywhere(2, r); }},
    {"fewer points than four processes", [](Random& r) { return anywhere(3, r); }},
    {"one point in each quadrant", [](Random& r) { return Input{{within(3, r), within(1, r), within(0, r), within(2, r)}}; }},
    {"a prime number of points", [](Random& r) { return anywhere(1009, r); }},
    {"a power of two", [](Random& r) { return anywhere(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return anywhere(1201, r); }},
    {"all in the first quadrant", [](Random& r) { return all_within(0, 350, r); }},
    {"all in the third quadrant", [](Random& r) { return all_within(2, 351, r); }},
    {"none in the first quadrant", [](Random& r) { return none_within(0, 601, r); }},
    {"none in the second quadrant", [](Random& r) { return none_within(1, 602, r); }},
    {"none in the fourth quadrant", [](Random& r) { return none_within(3, 603, r); }},
    {"close to the axes", [](Random& r) {
         Input in = anywhere(997, r);
         for (Point& point : in.points) {
             if (r.coin()) point.x *= 1e-9;
             else point.y *= 1e-9;
         }
         return in;
     }},
    {"one quadrant after the other", [](Random& r) {
         Input in;
         for (int quadrant = 0; quadrant < 4; ++quadrant)
             for (int i = 0; i < 50 + 30 * quadrant; ++i) in.points.push_back(within(quadrant, r));
         return in;
     }},
    {"only the last point elsewhere", [](Random& r) {
         Input in = all_within(1, 500, r);
         in.points.push_back(within(3, r));
         return in;
     }},
};

inline Input timed(std::size_t size, Random& random) { return anywhere(size, random); }

}  // namespace problem
