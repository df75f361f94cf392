#pragma once
#include <limits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
    int target;
};
using Output = bool;

// The range is wide, so that values seldom repeat, and what would be the target becomes another.
inline Input without(std::size_t n, Random& random) {
    constexpr int far = 1000000000;
    auto const target = static_cast<int>(random.integer(-far, far));
    Input in{random.integers(n, -far, far), target};
    for (int& value : in.x) value += value == target;
    return in;
}

inline Input only_at(std::size_t index, std::size_t n, Random& random) {
    Input in = without(n, random);
    in.x[index] = in.target;
    return in;
}

// The target's neighbours and its negative, but not itself.
inline Input near_misses(std::size_t n, Random& random) {
    Input in = without(n, random);
    in.target = 7;
    int const near[] = {6, 8, -7, 0, 14, 1};
    for (std::size_t i = 0; i < n; ++i) in.x[i] = near[static_cast<std::size_t>(random.integer(0, 5))];
    return in;
}

// Twice, at places that an even number of blocks have in different ones.
inline Input twice(std::size_t n, Random& random) {
    Input in = only_at(0, n, random);
    in.x[n - 1] = in.target;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element, the target", [](Random& r) { return only_at(0, 1, r); }},
    {"one element, another", [](Random& r) { return without(1, r); }},
    {"fewer elements than four processes", [](Random& r) { return only_at(2, 3, r); }},
    {"fewer elements than four processes, absent", [](Random& r) { return without(3, r); }},
    {"absent", [](Random& r) { return without(1009, r); }},
    {"only in the first element", [](Random& r) { return only_at(0, 1009, r); }},
    {"only in the last element", [](Random& r) { return only_at(1008, 1009, r); }},
    {"the last of one more than a multiple of twelve", [](Random& r) { return only_at(1200, 1201, r); }},
    {"only in the second quarter", [](Random& r) { return only_at(300, 1000, r); }},
    {"only in the third quarter", [](Random& r) { return only_at(500, 1000, r); }},
    {"only at the end of the first half", [](Random& r) { return only_at(419, 840, r); }},
    {"somewhere in a power of two", [](Random& r) { return only_at(static_cast<std::size_t>(r.integer(0, 1023)), 1024, r); }},
    {"in the first and in the last element", [](Random& r) { return twice(977, r); }},
    {"in every element", [](Random&) { return Input{std::vector<int>(512, -3), -3}; }},
    {"neighbours of the target and its negative", [](Random& r) { return near_misses(400, r); }},
    {"the least int among the greatest",
     [](Random&) {
         Input in{std::vector<int>(101, std::numeric_limits<int>::max()), std::numeric_limits<int>::min()};
         in.x[57] = in.target;
         return in;
     }},
};

// Absent: to know that, all must be looked at.
inline Input timed(std::size_t size, Random& random) { return without(size, random); }

}  // namespace problem
