#pragma once
#include <cmath>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = double;

// Factors in [1/s, s], where s shrinks with the length: the product stays within a few powers of ten.
inline Input of_length(std::size_t n, Random& random) {
    double spread = 2.0 / std::sqrt(static_cast<double>(n));
    Input in{random.reals(n, -spread, spread)};
    for (double& value : in.x) value = std::exp(value) * (random.coin() ? 1 : -1);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return of_length(1, r); }},
    {"two elements", [](Random& r) { return of_length(2, r); }},
    {"fewer elements than four processes", [](Random& r) { return of_length(3, r); }},
    {"an odd number of elements", [](Random& r) { return of_length(1009, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, r); }},
    {"blocks of odd length at two, three and four processes", [](Random& r) { return of_length(12 * 7 + 6, r); }},
    {"all negative", [](Random& r) { return Input{r.reals(101, -1.5, -0.7)}; }},
    {"factors that matter", [](Random& r) { return Input{r.reals(13, 2.0, 3.0)}; }},
};

// As of_length, without the exponential, which is next to 1 + value where values are as small as here.
inline Input timed(std::size_t size, Random& random) {
    double spread = 2.0 / std::sqrt(static_cast<double>(size));
    Input in{random.reals(size, 1.0 - spread, 1.0 + spread)};
    for (double& value : in.x)
        if (random.coin()) value = -value;
    return in;
}

}  // namespace problem
