#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = std::vector<double>;

// Of either sign, away from zero.
inline Input of_length(std::size_t n, Random& random) {
    Input in{random.reals(n, 0.1, 10.0)};
    for (double& value : in.x)
        if (random.coin()) value = -value;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return of_length(1, r); }},
    {"two elements", [](Random& r) { return of_length(2, r); }},
    {"fewer elements than four processes", [](Random& r) { return of_length(3, r); }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_length(1201, r); }},
    {"all negative", [](Random& r) { return Input{r.reals(211, -10.0, -0.1)}; }},
    {"all positive", [](Random& r) { return Input{r.reals(211, 0.1, 10.0)}; }},
    {"near one", [](Random& r) { return Input{r.reals(101, 0.999999, 1.000001)}; }},
    {"one and minus one", [](Random&) { return Input{{1, -1, 1, 1, -1}}; }},
    {"large and small", [](Random&) { return Input{{1e9, -1e9, 1e-9, -1e-9, 1e150, -1e-150, 3}}; }},
};

inline Input timed(std::size_t size, Random& random) { return of_length(size, random); }

}  // namespace problem
