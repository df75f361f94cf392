#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
};
using Output = std::vector<int>;

inline Input between(std::size_t n, int low, int high, Random& random) { return {random.integers(n, low, high)}; }

inline Input zero_but_at(std::size_t n, std::size_t place, int value) {
    Input in{std::vector<int>(n, 0)};
    in.x[place] = value;
    return in;
}

// The sum of all is close to the largest int.
inline Input up_to_the_bound(std::size_t n, Random& random) {
    int const most = static_cast<int>(2147483647 / n);
    return between(n, most - 1000, most, random);
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random&) { return Input{{-17}}; }},
    {"two elements", [](Random&) { return Input{{3, 40}}; }},
    {"fewer elements than four processes", [](Random&) { return Input{{5, -20, 300}}; }},
    {"a prime number of elements", [](Random& r) { return between(1009, -1000, 1000, r); }},
    {"a power of two", [](Random& r) { return between(1024, -1000, 1000, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return between(1201, -50, 60, r); }},
    {"one less than a multiple of twelve", [](Random& r) { return between(995, -60, 50, r); }},
    {"all positive", [](Random& r) { return between(601, 1, 9, r); }},
    {"all negative", [](Random& r) { return between(602, -9, -1, r); }},
    {"all equal", [](Random&) { return Input{std::vector<int>(997, 7)}; }},
    {"only the first is not zero", [](Random&) { return zero_but_at(1001, 0, 123); }},
    {"only the last is not zero", [](Random&) { return zero_but_at(1001, 1000, -321); }},
    {"sums up to the largest int", [](Random& r) { return up_to_the_bound(600, r); }},
};

inline Input timed(std::size_t size, Random& random) { return between(size, -50, 50, random); }

}  // namespace problem
