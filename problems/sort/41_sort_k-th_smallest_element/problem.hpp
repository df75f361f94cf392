#pragma once
#include <algorithm>
#include <limits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
    int k;
};
using Output = int;

constexpr int least = std::numeric_limits<int>::min();
constexpr int greatest = std::numeric_limits<int>::max();

inline Input of_length(std::size_t n, int k, Random& random) { return {random.integers(n, least, greatest), k}; }

inline Input sorted(Input in) {
    std::sort(in.x.begin(), in.x.end());
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return Input{r.integers(1, 1, greatest), 1}; }},
    {"the larger of two", [](Random& r) { return of_length(2, 2, r); }},
    {"fewer elements than four processes", [](Random& r) { return of_length(3, 2, r); }},
    {"k is 1", [](Random& r) { return of_length(1201, 1, r); }},
    {"k is the length", [](Random& r) { return of_length(1201, 1201, r); }},
    {"all negative and k is the length", [](Random& r) { return Input{r.integers(1009, least, -1), 1009}; }},
    {"all positive and k is 1", [](Random& r) { return Input{r.integers(1009, 1, greatest), 1}; }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, 505, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, 512, r); }},
    {"many duplicates", [](Random& r) { return Input{r.integers(1009, -3, 3), 600}; }},
    {"all equal", [](Random&) { return Input{std::vector<int>(997, -17), 498}; }},
    {"ascending", [](Random& r) { return sorted(of_length(1009, 3, r)); }},
    {"descending", [](Random& r) {
         Input in = sorted(of_length(1009, 1000, r));
         std::reverse(in.x.begin(), in.x.end());
         return in;
     }},
    {"neighbours in value", [](Random& r) {
         Input in{{}, 77};
         for (int value = 0; value < 101; ++value) in.x.push_back(value - 50);
         r.shuffle(in.x);
         return in;
     }},
    {"the least int", [](Random&) { return Input{{greatest, 0, least, -1, greatest}, 1}; }},
    {"the greatest int", [](Random&) { return Input{{greatest, 0, least, -1, least}, 5}; }},
};

// In the middle half, where no shortcut from either end is worth taking.
inline Input timed(std::size_t size, Random& random) {
    int k = static_cast<int>(random.integer(static_cast<std::int64_t>(size / 4), static_cast<std::int64_t>(size - size / 4)));
    return of_length(size, std::max(k, 1), random);
}

}  // namespace problem
