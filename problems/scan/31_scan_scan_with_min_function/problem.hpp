#pragma once
#include <algorithm>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<float> x;
};
using Output = std::vector<float>;

inline Input between(std::size_t n, double low, double high, Random& random) {
    Input in{std::vector<float>(n)};
    for (float& value : in.x) value = static_cast<float>(random.real(low, high));
    return in;
}

// Every element lies a little below the one before.
inline Input falling(std::size_t n, Random& random) {
    Input in = between(n, 0.0, 0.5, random);
    for (std::size_t i = 0; i < n; ++i) in.x[i] += 100.0f - static_cast<float>(i);
    return in;
}

inline Input rising(std::size_t n, Random& random) {
    Input in = falling(n, random);
    std::reverse(in.x.begin(), in.x.end());
    return in;
}

// New minima become rare, but come up to the end.
inline Input falling_by_and_by(std::size_t n, double noise, Random& random) {
    Input in{std::vector<float>(n)};
    for (std::size_t i = 0; i < n; ++i) in.x[i] = static_cast<float>(random.real(0.0, noise) - static_cast<double>(i));
    return in;
}

inline Input smallest_at(std::size_t n, std::size_t place, Random& random) {
    Input in = between(n, 1.0, 9.0, random);
    in.x[place] = -3.5f;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return between(1, 1.0, 2.0, r); }},
    {"two elements, falling", [](Random&) { return Input{{2.5f, 1.25f}}; }},
    {"fewer elements than four processes", [](Random&) { return Input{{3.5f, 1.5f, 2.25f}}; }},
    {"strictly decreasing", [](Random& r) { return falling(997, r); }},
    {"strictly increasing", [](Random& r) { return rising(997, r); }},
    {"a prime number of elements", [](Random& r) { return between(1009, -1.0, 1.0, r); }},
    {"a power of two", [](Random& r) { return falling_by_and_by(1024, 20.0, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return falling_by_and_by(1201, 60.0, r); }},
    {"all positive", [](Random& r) { return between(601, 0.5, 8.0, r); }},
    {"all negative", [](Random& r) { return between(602, -8.0, -0.5, r); }},
    {"all equal", [](Random&) { return Input{std::vector<float>(333, 0.25f)}; }},
    {"the smallest is the first", [](Random& r) { return smallest_at(960, 0, r); }},
    {"the smallest is the last", [](Random& r) { return smallest_at(960, 959, r); }},
    {"the smallest ends the first half", [](Random& r) { return smallest_at(960, 479, r); }},
    {"the smallest begins the second half", [](Random& r) { return smallest_at(960, 480, r); }},
};

inline Input timed(std::size_t size, Random& random) { return falling_by_and_by(size, 40.0, random); }

}  // namespace problem
