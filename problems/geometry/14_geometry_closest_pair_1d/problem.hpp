#pragma once
#include <algorithm>
#include <cmath>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = double;

inline Input scattered(std::size_t n, Random& random) { return {random.reals(n, -1e6, 1e6)}; }

inline Input shuffled(Input in, Random& random) {
    random.shuffle(in.x);
    return in;
}

// Evenly spaced, but for one that is nearer to the one before it in the order of their values.
inline Input one_step_is_short(std::size_t n, std::size_t short_one, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.x.push_back(2.5 * static_cast<double>(i) - 600.0);
    in.x[short_one] -= 1.75;
    return shuffled(in, random);
}

// The closest two have one sign, and one between them in size has the other.
inline Input between_in_size(std::size_t n, Random& random) {
    Input in;
    for (std::size_t i = 1; i < n / 2; ++i) {
        in.x.push_back(8.0 * static_cast<double>(i));
        in.x.push_back(-8.0 * static_cast<double>(i) - 4.0);
    }
    for (double value : {5000.0, 5000.75, -5000.5}) in.x.push_back(value);
    return shuffled(in, random);
}

inline Input with_equal_ends(std::size_t n, Random& random) {
    Input in = scattered(n, random);
    in.x.back() = in.x.front();
    return in;
}

inline Input first_and_last(std::size_t n, Random& random) {
    Input in = one_step_is_short(n, n / 3, random);
    in.x.back() = 1e5;
    in.x.front() = 1e5 + 0.5;
    return in;
}

inline Input negative(std::size_t n, Random& random) { return {random.reals(n, -1e6, -1e3)}; }

inline std::vector<parlance::Case<Input>> const cases = {
    {"exactly two elements", [](Random& r) { return scattered(2, r); }},
    {"exactly two elements, equal", [](Random&) { return Input{{-7.25, -7.25}}; }},
    {"fewer elements than four processes", [](Random& r) { return scattered(3, r); }},
    {"a prime number of elements", [](Random& r) { return scattered(1009, r); }},
    {"a power of two", [](Random& r) { return scattered(1024, r); }},
    {"duplicates at the ends", [](Random& r) { return with_equal_ends(500, r); }},
    {"all equal", [](Random&) { return Input{std::vector<double>(60, 12.5)}; }},
    {"all negative", [](Random& r) { return negative(333, r); }},
    {"signs alternate in the order of size", [](Random& r) { return between_in_size(100, r); }},
    {"the closest are the first and the last", [](Random& r) { return first_and_last(401, r); }},
    {"the closest are the two smallest", [](Random& r) { return one_step_is_short(365, 1, r); }},
    {"the closest are the two largest", [](Random& r) { return one_step_is_short(365, 364, r); }},
    {"the closest are in the middle of the order", [](Random& r) { return one_step_is_short(480, 240, r); }},
    {"ascending", [](Random& r) {
         Input in = scattered(257, r);
         std::sort(in.x.begin(), in.x.end());
         return in;
     }},
    {"descending", [](Random& r) {
         Input in = scattered(257, r);
         std::sort(in.x.rbegin(), in.x.rend());
         return in;
     }},
};

inline Input timed(std::size_t size, Random& random) { return scattered(size, random); }

}  // namespace problem
