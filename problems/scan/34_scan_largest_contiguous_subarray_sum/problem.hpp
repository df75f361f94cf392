#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
};
using Output = int;

inline Input between(std::size_t n, int low, int high, Random& random) { return {random.integers(n, low, high)}; }

// Negative everywhere but from the index first up to last, where every element is positive: that is the best run.
inline Input positive_in(std::size_t n, std::size_t first, std::size_t last, Random& random) {
    Input in = between(n, -90, -10, random);
    for (std::size_t i = first; i <= last; ++i) in.x[i] = static_cast<int>(random.integer(1, 40));
    return in;
}

// Two good runs and a loss between them.
inline Input bridge(std::size_t n, int loss, Random& random) {
    Input in = between(n, -20, -1, random);
    for (std::size_t i = n / 5; i < n / 3; ++i) in.x[i] = 30;
    for (std::size_t i = n / 3; i < n / 2; ++i) in.x[i] = 0;
    for (std::size_t i = n / 2; i < n - n / 8; ++i) in.x[i] = 25;
    in.x[n / 2 - 3] = -loss;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random&) { return Input{{42}}; }},
    {"one element, negative", [](Random&) { return Input{{-42}}; }},
    {"fewer elements than four processes", [](Random&) { return Input{{7, -2, 5}}; }},
    {"fewer elements than four processes, all negative", [](Random&) { return Input{{-9, -3, -8}}; }},
    {"a prime number of elements", [](Random& r) { return between(1009, -500, 500, r); }},
    {"a power of two", [](Random& r) { return between(1024, -500, 500, r); }},
    {"all negative", [](Random& r) { return between(601, -900, -2, r); }},
    {"zeros among negative numbers", [](Random& r) { return between(602, -5, 0, r); }},
    {"the whole vector", [](Random& r) { return between(997, 1, 80, r); }},
    {"the best run is the first element", [](Random& r) { return positive_in(480, 0, 0, r); }},
    {"the best run is the last element", [](Random& r) { return positive_in(481, 480, 480, r); }},
    {"the best run across the middle", [](Random& r) { return positive_in(480, 239, 240, r); }},
    {"the best run across all boundaries", [](Random& r) { return positive_in(960, 100, 900, r); }},
    {"the best run at the front", [](Random& r) { return positive_in(501, 0, 300, r); }},
    {"two good runs that are better together", [](Random& r) { return bridge(803, 1000, r); }},
    {"two good runs that are better apart", [](Random& r) { return bridge(803, 100000, r); }},
};

inline Input timed(std::size_t size, Random& random) { return between(size, -50, 50, random); }

}  // namespace problem
