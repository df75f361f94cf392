#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = std::vector<double>;

inline Input of_length(std::size_t n, Random& random) { return {random.reals(n, -1.0, 1.0)}; }

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return of_length(1, r); }},
    {"two elements", [](Random& r) { return of_length(2, r); }},
    {"fewer elements than four processes", [](Random& r) { return of_length(3, r); }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_length(1201, r); }},
    {"the first far larger than the others", [](Random& r) {
         Input in = of_length(211, r);
         in.x[0] = 1e6;
         return in;
     }},
    {"all equal", [](Random&) { return Input{std::vector<double>(997, 0.25)}; }},
};

inline Input timed(std::size_t size, Random& random) { return of_length(size, random); }

}  // namespace problem
