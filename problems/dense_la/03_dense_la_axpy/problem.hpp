#pragma once
#include <utility>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    double alpha;
    std::vector<double> x, y;
    // Whether z arrives holding numbers of an earlier sum instead of poison.
    bool old_values = false;
};
using Output = std::vector<double>;

inline Input of_length(std::size_t n, double alpha, Random& random) {
    auto x = random.reals(n, -2.0, 2.0);
    auto y = random.reals(n, -2.0, 2.0);
    return {alpha, std::move(x), std::move(y)};
}

inline Input over_old_values(Input in) {
    in.old_values = true;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return of_length(1, 1.5, r); }},
    {"two elements", [](Random& r) { return of_length(2, -0.75, r); }},
    {"fewer elements than four processes", [](Random& r) { return of_length(3, 2.5, r); }},
    {"one element more than four processes", [](Random& r) { return of_length(5, 1.25, r); }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, -1.75, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, 0.5, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_length(1201, 3.5, r); }},
    {"one less than a multiple of twelve", [](Random& r) { return of_length(1199, 2.25, r); }},
    {"alpha is 0", [](Random& r) { return of_length(101, 0.0, r); }},
    {"alpha is 1", [](Random& r) { return of_length(101, 1.0, r); }},
    {"alpha is -1", [](Random& r) { return of_length(101, -1.0, r); }},
    {"z holding old values", [](Random& r) { return over_old_values(of_length(97, 2.0, r)); }},
};

inline Input timed(std::size_t size, Random& random) {
    double const alpha = random.real(0.5, 2.0);
    return of_length(size, alpha, random);
}

}  // namespace problem
