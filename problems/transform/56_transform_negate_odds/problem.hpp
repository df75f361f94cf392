#pragma once
#include <limits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
};
using Output = std::vector<int>;

inline Input of_length(std::size_t n, Random& random) { return {random.integers(n, -1000000, 1000000)}; }

// The first is an even number and the last an odd one: left in place, both are wrong.
inline Input with_ends(Input in) {
    in.x.front() = -12;
    in.x.back() = 35;
    return in;
}

// Odd numbers only, or even ones only without zero, of both signs.
inline Input all_odd(std::size_t n, Random& random) {
    Input in = of_length(n, random);
    for (int& value : in.x) value |= 1;
    return in;
}
inline Input all_even(std::size_t n, Random& random) {
    Input in = all_odd(n, random);
    for (int& value : in.x) value *= 2;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one odd number", [](Random&) { return Input{{5}}; }},
    {"one even number", [](Random&) { return Input{{-8}}; }},
    {"one zero", [](Random&) { return Input{{0}}; }},
    {"two elements", [](Random&) { return Input{{6, 9}}; }},
    {"fewer elements than four processes", [](Random&) { return Input{{-3, 4, -6}}; }},
    {"zeros", [](Random&) { return Input{{0, 0, 3, 0, 0, -4, 0, 0, 0, 0, 0, 0, 7}}; }},
    {"near zero", [](Random&) { return Input{{-1, 1, -2, 2, -3, 3, -4, 4, -1, -2}}; }},
    {"negative odd numbers", [](Random& r) {
         Input in = all_odd(101, r);
         for (int& value : in.x) value = value > 0 ? -value : value;
         return in;
     }},
    {"negative even numbers", [](Random& r) {
         Input in = all_even(101, r);
         for (int& value : in.x) value = value > 0 ? -value : value;
         return in;
     }},
    {"odd numbers at even places and even ones at odd places", [](Random& r) {
         Input in = all_odd(97, r);
         for (std::size_t i = 1; i < in.x.size(); i += 2) in.x[i] *= 2;
         return in;
     }},
    {"the smallest and the largest", [](Random&) {
         constexpr int least = std::numeric_limits<int>::min(), most = std::numeric_limits<int>::max();
         return Input{{most, least, least + 1, most - 1, least + 2, most - 2, 1}};
     }},
    {"halves that are odd", [](Random& r) { return all_even(203, r); }},
    {"a prime number of elements", [](Random& r) { return with_ends(of_length(1009, r)); }},
    {"a power of two", [](Random& r) { return with_ends(of_length(1024, r)); }},
    {"one more than a multiple of twelve", [](Random& r) { return with_ends(of_length(961, r)); }},
};

inline Input timed(std::size_t size, Random& random) { return with_ends(of_length(size, random)); }

}  // namespace problem
