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

// The small inputs that tell right from nearly right. Name what is special about each.
inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return of_length(1, r); }},
    {"fewer elements than four processes", [](Random& r) { return of_length(3, r); }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, r); }},
};

// The large one. Its size is in problem.json, such that the serial solution takes 20 to 200 milliseconds.
inline Input timed(std::size_t size, Random& random) { return of_length(size, random); }

}  // namespace problem
