#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = std::array<std::size_t, 10>;

inline Input between(std::size_t n, double low, double high, Random& random) { return {random.reals(n, low, high)}; }

// 0, 10, ..., 100 in turn: each of them an exact number.
inline Input edges(std::size_t n) {
    Input in{std::vector<double>(n)};
    for (std::size_t i = 0; i < n; ++i) in.x[i] = 10.0 * static_cast<double>(i % 11);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one value", [](Random& r) { return between(1, 11, 29, r); }},
    {"two values", [](Random& r) { return between(2, 0, 100, r); }},
    {"fewer values than four processes", [](Random& r) { return between(3, 0, 100, r); }},
    {"a prime number of values", [](Random& r) { return between(1009, 0, 100, r); }},
    {"a power of two", [](Random& r) { return between(1024, 0, 100, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return between(1201, 0, 100, r); }},
    {"each edge once", [](Random&) { return edges(11); }},
    {"edges many times, in mixed order", [](Random& r) {
         Input in = edges(1013);
         r.shuffle(in.x);
         return in;
     }},
    {"all values 0", [](Random&) { return Input{std::vector<double>(350, 0.0)}; }},
    {"all values 100", [](Random&) { return Input{std::vector<double>(351, 100.0)}; }},
    {"100 first and last", [](Random& r) {
         Input in = between(997, 0, 100, r);
         in.x.front() = in.x.back() = 100;
         return in;
     }},
    {"a thousandth beside the edges", [](Random& r) {
         Input in;
         for (int edge = 10; edge <= 90; edge += 10) {
             in.x.push_back(edge - 0.001);
             in.x.push_back(edge + 0.001);
         }
         r.shuffle(in.x);
         return in;
     }},
    {"all values in one bin", [](Random& r) { return between(503, 41, 49, r); }},
    {"lower and upper half apart", [](Random& r) {
         Input in = between(600, 0, 50, r);
         for (double value : r.reals(601, 50, 100)) in.x.push_back(value);
         return in;
     }},
};

// Evenly spread, with a few values on the edges.
inline Input timed(std::size_t size, Random& random) {
    Input in = between(size, 0, 100, random);
    for (std::size_t i = 0; i < size; i += 1009) in.x[i] = 10.0 * static_cast<double>(random.integer(0, 10));
    return in;
}

}  // namespace problem
