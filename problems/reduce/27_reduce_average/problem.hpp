#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = double;

inline Input between(std::size_t n, double low, double high, Random& random) { return {random.reals(n, low, high)}; }

// Larger towards the end, so that blocks of different length have different means.
inline Input rising(std::size_t n, Random& random) {
    Input in = between(n, 0.0, 1.0, random);
    for (std::size_t i = 0; i < n; ++i) in.x[i] += static_cast<double>(i);
    return in;
}

inline Input zero_but_at(std::size_t n, std::size_t place, double value) {
    Input in{std::vector<double>(n, 0.0)};
    in.x[place] = value;
    return in;
}

// Every element but one has its opposite somewhere.
inline Input cancelling(std::size_t pairs, Random& random) {
    Input in = between(pairs, 0.5, 1.0, random);
    for (std::size_t i = 0; i < pairs; ++i) in.x.push_back(-in.x[i]);
    in.x.push_back(0.375);
    random.shuffle(in.x);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return between(1, -1.0, 1.0, r); }},
    {"two elements", [](Random& r) { return between(2, 1.0, 2.0, r); }},
    {"fewer elements than four processes", [](Random& r) { return between(3, 1.0, 9.0, r); }},
    {"a prime number of elements", [](Random& r) { return between(1009, -1.0, 2.0, r); }},
    {"a power of two", [](Random& r) { return between(1024, -1.0, 2.0, r); }},
    {"one less than a multiple of twelve", [](Random& r) { return between(995, 0.0, 1.0, r); }},
    {"rising, in a number not divisible by two, three or four", [](Random& r) { return rising(997, r); }},
    {"rising, five elements", [](Random& r) { return rising(5, r); }},
    {"all equal", [](Random&) { return Input{std::vector<double>(600, -0.3)}; }},
    {"all negative", [](Random& r) { return between(701, -5.0, -4.0, r); }},
    {"large and close together", [](Random& r) { return between(803, 1e6, 1e6 + 1, r); }},
    {"only the first is not zero", [](Random&) { return zero_but_at(1001, 0, 7.7); }},
    {"only the last is not zero", [](Random&) { return zero_but_at(1001, 1000, -7.7); }},
    {"almost all cancel", [](Random& r) { return cancelling(250, r); }},
};

inline Input timed(std::size_t size, Random& random) { return between(size, -1.0, 2.0, random); }

}  // namespace problem
