#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = std::array<std::size_t, 4>;

inline Input below(double high, std::size_t n, Random& random) { return {random.reals(n, 0, high)}; }

// Whole numbers from low to high and a number of quarters more: exact, since high is small enough for both.
inline double with_quarters(std::int64_t low, std::int64_t high, int quarters, Random& random) {
    return static_cast<double>(random.integer(low, high)) + 0.25 * quarters;
}

inline Input exact_quarters(std::size_t n, std::int64_t low, std::int64_t high, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.x.push_back(with_quarters(low, high, static_cast<int>(random.integer(0, 3)), random));
    return in;
}

inline Input within(double from, double to, std::size_t n, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.x.push_back(static_cast<double>(random.integer(0, 100)) + random.real(from, to));
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one value", [](Random& r) { return within(0.55, 0.7, 1, r); }},
    {"two values", [](Random& r) { return below(10, 2, r); }},
    {"fewer values than four processes", [](Random& r) { return below(10, 3, r); }},
    {"a prime number of values", [](Random& r) { return below(100, 1009, r); }},
    {"a power of two", [](Random& r) { return below(100, 1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return below(1, 1201, r); }},
    {"each exact quarter once", [](Random&) { return Input{{0.0, 0.25, 0.5, 0.75}}; }},
    {"exact quarters", [](Random& r) { return exact_quarters(997, 0, 1000, r); }},
    {"whole numbers", [](Random& r) {
         Input in;
         for (int i = 0; i < 503; ++i) in.x.push_back(static_cast<double>(r.integer(0, 1000000)));
         return in;
     }},
    {"all values 0", [](Random&) { return Input{std::vector<double>(350, 0.0)}; }},
    {"beyond the range of int", [](Random& r) { return exact_quarters(601, 3000000000, 9000000000, r); }},
    {"up to 1e15", [](Random& r) { return exact_quarters(602, 100000000000000, 999999999999999, r); }},
    {"one quarter empty", [](Random& r) {
         Input in = within(0.01, 0.49, 400, r);
         for (double value : within(0.76, 0.99, 201, r).x) in.x.push_back(value);
         return in;
     }},
    {"just below the next quarter", [](Random& r) {
         Input in;
         for (int i = 0; i < 401; ++i) in.x.push_back(with_quarters(0, 50, 1 + static_cast<int>(r.integer(0, 3)), r) - 1e-6);
         return in;
     }},
    {"ascending", [](Random&) {
         Input in;
         for (int i = 0; i < 800; ++i) in.x.push_back(i / 1024.0);
         return in;
     }},
};

// With some exact quarters, and some values beyond the range of int.
inline Input timed(std::size_t size, Random& random) {
    Input in = below(1000, size, random);
    for (std::size_t i = 0; i < size; i += 1009) in.x[i] = with_quarters(0, 9000000000, static_cast<int>(random.integer(0, 3)), random);
    return in;
}

}  // namespace problem
