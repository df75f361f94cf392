#pragma once
#include <algorithm>
#include <cmath>
#include <limits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<float> x;
};
using Output = std::vector<std::size_t>;

// Multiples of one eighth, drawn from a slot of its own for each element, so that no two are equal. All are exact floats.
inline Input ascending(std::size_t n, std::int64_t first_slot, Random& random) {
    Input in{std::vector<float>(n)};
    for (std::size_t i = 0; i < n; ++i) {
        std::int64_t const eighths = 8 * (first_slot + static_cast<std::int64_t>(i)) + random.integer(0, 7);
        in.x[i] = static_cast<float>(eighths) / 8;
    }
    return in;
}

inline Input shuffled(Input in, Random& random) {
    random.shuffle(in.x);
    return in;
}

// Of both signs, zero in the middle of the range.
inline Input mixed(std::size_t n, Random& random) { return shuffled(ascending(n, -static_cast<std::int64_t>(n / 2), random), random); }

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return mixed(1, r); }},
    {"two elements, the larger first", [](Random&) { return Input{{4.5f, -3.25f}}; }},
    {"fewer elements than four processes", [](Random&) { return Input{{0.5f, 9.75f, -2.0f}}; }},
    {"a prime number of elements", [](Random& r) { return mixed(1009, r); }},
    {"a power of two", [](Random& r) { return mixed(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return mixed(601, r); }},
    {"ascending", [](Random& r) { return ascending(503, -100, r); }},
    {"descending", [](Random& r) {
         Input in = ascending(504, -400, r);
         std::reverse(in.x.begin(), in.x.end());
         return in;
     }},
    {"all negative", [](Random& r) { return shuffled(ascending(351, -1000, r), r); }},
    {"eighths below one", [](Random& r) {
         Input in;
         for (int eighth = -7; eighth <= 7; ++eighth) in.x.push_back(static_cast<float>(eighth) / 8);
         return shuffled(in, r);
     }},
    {"neighbouring floats", [](Random& r) {
         Input in{{1.0f}};
         for (int i = 0; i < 200; ++i) in.x.push_back(std::nextafter(in.x.back(), 2.0f));
         return shuffled(in, r);
     }},
    {"from the lowest to the largest float", [](Random& r) {
         Input in{{std::numeric_limits<float>::max(), std::numeric_limits<float>::lowest(), std::numeric_limits<float>::min()}};
         for (float value = 1e-30f; value < 1e30f; value *= 3) {
             in.x.push_back(value);
             in.x.push_back(-value);
         }
         return shuffled(in, r);
     }},
    {"the largest first and the smallest last", [](Random& r) {
         Input in = mixed(302, r);
         in.x.front() = 5000;
         in.x.back() = -5000;
         return in;
     }},
    {"each moved one place on", [](Random& r) {
         Input in = ascending(401, -200, r);
         std::rotate(in.x.begin(), in.x.begin() + 1, in.x.end());
         return in;
     }},
};

inline Input timed(std::size_t size, Random& random) { return mixed(size, random); }

}  // namespace problem
