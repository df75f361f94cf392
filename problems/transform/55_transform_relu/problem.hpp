#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = std::vector<double>;

// Of either sign, but the first and the last are negative: left in place, they are wrong.
inline Input of_length(std::size_t n, Random& random) {
    Input in{random.reals(n, -5.0, 5.0)};
    in.x.front() = random.real(-5.0, -0.5);
    in.x.back() = random.real(-5.0, -0.5);
    return in;
}

// The elements have the sign of the period they are in.
inline Input by_turns(std::size_t n, std::size_t period, Random& random) {
    Input in{random.reals(n, 0.5, 5.0)};
    for (std::size_t i = 0; i < n; ++i)
        if (i / period % 2 == 0) in.x[i] = -in.x[i];
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one negative element", [](Random&) { return Input{{-2.5}}; }},
    {"one positive element", [](Random&) { return Input{{2.5}}; }},
    {"two elements", [](Random& r) { return of_length(2, r); }},
    {"fewer elements than four processes", [](Random& r) { return Input{r.reals(3, -5.0, -0.5)}; }},
    {"zeros of either sign", [](Random&) { return Input{{0.0, -0.0, -0.0, 1.0, 0.0, -1.0, -0.0}}; }},
    {"all negative", [](Random& r) { return Input{r.reals(211, -5.0, -0.1)}; }},
    {"all positive", [](Random& r) { return Input{r.reals(211, 0.1, 5.0)}; }},
    {"near zero", [](Random& r) { return Input{r.reals(101, -1e-9, 1e-9)}; }},
    {"large and small", [](Random&) { return Input{{-1e300, 1e300, -1e-300, 1e-300, -4.9e-324, 4.9e-324, 1e9, -1e9}}; }},
    {"negative and positive in turn", [](Random& r) { return by_turns(301, 1, r); }},
    {"ninety negative and ninety positive in turn", [](Random& r) { return by_turns(631, 90, r); }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_length(961, r); }},
    {"one less than a multiple of twelve", [](Random& r) { return of_length(959, r); }},
};

inline Input timed(std::size_t size, Random& random) { return of_length(size, random); }

}  // namespace problem
