#pragma once
#include <limits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
};
using Output = std::size_t;

// Odd values of both signs.
inline Input all_odd(std::size_t n, Random& random) {
    Input in{random.integers(n, -1000000000, 1000000000)};
    for (int& value : in.x) value |= 1;
    return in;
}

// The only even value stands at one index.
inline Input even_at(std::size_t index, std::size_t n, Random& random) {
    Input in = all_odd(n, random);
    in.x[index] &= ~1;
    return in;
}

// Odd before the index, even at it, either after it: the last even value found is not the first.
inline Input even_from(std::size_t index, std::size_t n, Random& random) {
    Input in = all_odd(n, random);
    in.x[index] &= ~1;
    for (std::size_t i = index + 1; i < n; ++i) in.x[i] -= random.coin() ? 1 : 0;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return even_at(0, 1, r); }},
    {"two elements", [](Random& r) { return even_at(1, 2, r); }},
    {"fewer elements than four processes", [](Random& r) { return even_at(1, 3, r); }},
    {"the only even value at index 0", [](Random& r) { return even_at(0, 1009, r); }},
    {"the only even value at the end", [](Random& r) { return even_at(1008, 1009, r); }},
    {"the end of one more than a multiple of twelve", [](Random& r) { return even_at(1200, 1201, r); }},
    {"even values from index 0 on", [](Random& r) { return even_from(0, 1009, r); }},
    {"a power of two", [](Random& r) { return even_from(700, 1024, r); }},
    {"a prime number of elements", [](Random& r) { return even_from(static_cast<std::size_t>(r.integer(0, 1008)), 1009, r); }},
    {"a negative even value", [](Random&) { return Input{{5, -7, 9, -1, -6, 3, 8}}; }},
    {"zero is even", [](Random&) { return Input{{-3, 1, 0, 2, 7}}; }},
    {"the least and the greatest int",
     [](Random&) {
         int least = std::numeric_limits<int>::min(), greatest = std::numeric_limits<int>::max();
         return Input{{greatest, least + 1, least, greatest - 1, greatest}};
     }},
    {"all even", [](Random& r) {
         Input in = all_odd(97, r);
         for (int& value : in.x) value -= 1;
         return in;
     }},
};

// The first even value stands in the last sixteenth, so that nearly all must be looked at.
inline Input timed(std::size_t size, Random& random) {
    auto index = static_cast<std::size_t>(random.integer(static_cast<std::int64_t>(size - size / 16), static_cast<std::int64_t>(size) - 1));
    return even_from(index, size, random);
}

}  // namespace problem
