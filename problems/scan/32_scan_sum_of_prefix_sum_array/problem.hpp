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

inline Input zero_but_at(std::size_t n, std::size_t place, double value) {
    Input in{std::vector<double>(n, 0.0)};
    in.x[place] = value;
    return in;
}

// Each positive element is followed by its opposite: every other prefix sum is 0.
inline Input alternating(std::size_t n, Random& random) {
    Input in = between(n, 1.0, 2.0, random);
    for (std::size_t i = 1; i < n; i += 2) in.x[i] = -in.x[i - 1];
    return in;
}

// Positive in the first half and negative in the second: the prefix sums climb and come down again.
inline Input up_and_down(std::size_t n, Random& random) {
    Input in = between(n, 0.5, 1.5, random);
    for (std::size_t i = n / 2; i < n; ++i) in.x[i] = -in.x[i];
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return between(1, 1.0, 2.0, r); }},
    {"one element, negative", [](Random& r) { return between(1, -2.0, -1.0, r); }},
    {"two elements", [](Random& r) { return between(2, 1.0, 2.0, r); }},
    {"fewer elements than four processes", [](Random& r) { return between(3, 1.0, 2.0, r); }},
    {"a prime number of elements", [](Random& r) { return between(1009, -1.0, 2.0, r); }},
    {"a power of two", [](Random& r) { return between(1024, -1.0, 2.0, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return between(1201, -2.0, 1.0, r); }},
    {"all negative", [](Random& r) { return between(701, -3.0, -1.0, r); }},
    {"all equal", [](Random&) { return Input{std::vector<double>(997, 0.25)}; }},
    {"either sign", [](Random& r) { return between(811, -1.0, 1.0, r); }},
    {"opposites in turn", [](Random& r) { return alternating(901, r); }},
    {"up and down again", [](Random& r) { return up_and_down(903, r); }},
    {"only the first is not zero", [](Random&) { return zero_but_at(1001, 0, 2.5); }},
    {"only the last is not zero", [](Random&) { return zero_but_at(1001, 1000, -1.5); }},
};

inline Input timed(std::size_t size, Random& random) { return between(size, -1.0, 2.0, random); }

}  // namespace problem
