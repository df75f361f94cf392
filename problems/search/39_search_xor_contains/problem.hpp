#pragma once
#include <utility>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x, y;
    int val;
};
using Output = bool;

// What would be val becomes another value.
inline std::vector<int> without(int val, std::size_t n, Random& random) {
    auto values = random.integers(n, -1000000000, 1000000000);
    for (int& value : values) value += value == val;
    return values;
}

inline Input in_neither(std::size_t n, std::size_t m, Random& random) {
    auto const val = static_cast<int>(random.integer(-1000000000, 1000000000));
    auto x = without(val, n, random);
    return {std::move(x), without(val, m, random), val};
}

inline Input in_x_only(std::size_t at, std::size_t n, std::size_t m, Random& random) {
    Input in = in_neither(n, m, random);
    in.x[at] = in.val;
    return in;
}

inline Input in_y_only(std::size_t at, std::size_t n, std::size_t m, Random& random) {
    Input in = in_neither(n, m, random);
    in.y[at] = in.val;
    return in;
}

inline Input in_both(std::size_t at_x, std::size_t at_y, std::size_t n, std::size_t m, Random& random) {
    Input in = in_x_only(at_x, n, m, random);
    in.y[at_y] = in.val;
    return in;
}

// Twice in x, in its first and its last part: an even number of times.
inline Input twice_in_x(std::size_t n, std::size_t m, Random& random) {
    Input in = in_x_only(1, n, m, random);
    in.x[n - 2] = in.val;
    return in;
}

// In every element of y.
inline Input all_of_y(std::size_t n, std::size_t m, Random& random) {
    Input in = in_neither(n, m, random);
    in.y.assign(m, in.val);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element each, in x", [](Random& r) { return in_x_only(0, 1, 1, r); }},
    {"one element each, in both", [](Random& r) { return in_both(0, 0, 1, 1, r); }},
    {"fewer elements than four processes, in y", [](Random& r) { return in_y_only(2, 3, 3, r); }},
    {"in neither", [](Random& r) { return in_neither(509, 503, r); }},
    {"in neither, of the same length", [](Random& r) { return in_neither(512, 512, r); }},
    {"in x only, at the last index", [](Random& r) { return in_x_only(508, 509, 503, r); }},
    {"in y only, at the last index", [](Random& r) { return in_y_only(502, 509, 503, r); }},
    {"in y only, at the first index", [](Random& r) { return in_y_only(0, 499, 503, r); }},
    {"in both, at the same index", [](Random& r) { return in_both(70, 70, 300, 300, r); }},
    {"in both, far apart", [](Random& r) { return in_both(3, 598, 601, 601, r); }},
    {"in both, at the far ends the other way", [](Random& r) { return in_both(598, 3, 601, 601, r); }},
    {"a power of two, in x only", [](Random& r) { return in_x_only(static_cast<std::size_t>(r.integer(0, 1023)), 1024, 1024, r); }},
    {"a short x, at the end of a long y", [](Random& r) { return in_y_only(990, 5, 991, r); }},
    {"at the end of a long x, a short y", [](Random& r) { return in_x_only(990, 991, 2, r); }},
    {"in both, a long x and a y of one element", [](Random& r) { return in_both(990, 0, 991, 1, r); }},
    {"twice in x", [](Random& r) { return twice_in_x(401, 397, r); }},
    {"in every element of y", [](Random& r) { return all_of_y(100, 360, r); }},
};

// In neither, or in one near its end, so that the other must be read to its end. Which it is follows from the seed.
inline Input timed(std::size_t size, Random& random) {
    Input in = in_neither(size, size + size / 20, random);
    auto const near_the_end = [&](std::vector<int>& values) -> int& {
        auto const n = static_cast<std::int64_t>(values.size());
        return values[static_cast<std::size_t>(random.integer(n - n / 16, n - 1))];
    };
    switch (random.integer(0, 2)) {
        case 0: near_the_end(in.x) = in.val; break;
        case 1: near_the_end(in.y) = in.val; break;
        default: break;
    }
    return in;
}

}  // namespace problem
