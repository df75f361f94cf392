#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x, y;
};
using Output = double;

inline Input between(std::size_t n, double low, double high, Random& random) {
    Input in;
    in.x = random.reals(n, low, high);
    in.y = random.reals(n, low, high);
    return in;
}

// The second vector is the first, with the same amount added everywhere.
inline Input apart(std::size_t n, double by, Random& random) {
    Input in{random.reals(n, -1.0, 1.0), {}};
    in.y = in.x;
    for (double& value : in.y) value += by;
    return in;
}

// One pair outweighs all others, whose minima are below 1 in size.
inline Input heavy_at(std::size_t n, std::size_t place, Random& random) {
    Input in = between(n, -1.0, 1.0, random);
    in.x[place] = 5000.5;
    in.y[place] = 4000.25;
    return in;
}

inline Input opposite_signs(std::size_t n, Random& random) {
    Input in = between(n, 1.0, 2.0, random);
    for (std::size_t i = 0; i < n; ++i) (random.coin() ? in.x : in.y)[i] *= -1.5;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one pair", [](Random&) { return Input{{2.5}, {-1.25}}; }},
    {"one pair, the first is smaller", [](Random&) { return Input{{-7.5}, {-1.25}}; }},
    {"fewer pairs than four processes", [](Random&) { return Input{{1.5, -2.0, 8.25}, {3.0, -4.5, 7.0}}; }},
    {"a prime number of pairs", [](Random& r) { return between(1009, -1.0, 2.0, r); }},
    {"a power of two", [](Random& r) { return between(1024, -1.0, 2.0, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return between(997, 0.0, 1.0, r); }},
    {"all negative", [](Random& r) { return between(701, -9.0, -1.0, r); }},
    {"opposite signs", [](Random& r) { return opposite_signs(600, r); }},
    {"the first vector is smaller everywhere", [](Random& r) { return apart(503, 0.75, r); }},
    {"the second vector is smaller everywhere", [](Random& r) { return apart(503, -0.75, r); }},
    {"both vectors are equal", [](Random& r) { return apart(503, 0.0, r); }},
    {"the first pair outweighs", [](Random& r) { return heavy_at(995, 0, r); }},
    {"the last pair outweighs", [](Random& r) { return heavy_at(995, 994, r); }},
    {"a pair in the middle outweighs", [](Random& r) { return heavy_at(995, 497, r); }},
};

inline Input timed(std::size_t size, Random& random) { return between(size, -1.0, 3.0, random); }

}  // namespace problem
