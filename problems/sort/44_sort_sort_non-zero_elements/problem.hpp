#pragma once
#include <algorithm>
#include <limits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
};
using Output = std::vector<int>;

constexpr int least = std::numeric_limits<int>::min();
constexpr int greatest = std::numeric_limits<int>::max();

// One element of four is zero.
inline Input with_zeros(std::size_t n, Random& random) {
    Input in{random.integers(n, least, greatest)};
    for (int& value : in.x)
        if (value % 4 == 0) value = 0;
    return in;
}

inline Input without_zeros(std::size_t n, int low, int high, Random& random) {
    Input in{random.integers(n, low, high)};
    for (int& value : in.x)
        if (value == 0) value = high;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return without_zeros(1, 1, greatest, r); }},
    {"one zero", [](Random&) { return Input{{0}}; }},
    {"two elements, the larger first", [](Random&) { return Input{{31, -8}}; }},
    {"fewer elements than four processes", [](Random&) { return Input{{12, 0, -5}}; }},
    {"a prime number of elements", [](Random& r) { return with_zeros(1009, r); }},
    {"a power of two", [](Random& r) { return with_zeros(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return with_zeros(601, r); }},
    {"all zeros", [](Random&) { return Input{std::vector<int>(350, 0)}; }},
    {"no zeros", [](Random& r) { return without_zeros(997, least, greatest, r); }},
    {"negative values and zeros alone", [](Random& r) {
         Input in = with_zeros(503, r);
         for (int& value : in.x) value = value > 0 ? -value : value;
         return in;
     }},
    {"zeros at both ends", [](Random& r) {
         Input in = with_zeros(401, r);
         std::fill_n(in.x.begin(), 50, 0);
         std::fill_n(in.x.end() - 60, 60, 0);
         return in;
     }},
    {"zeros in the first half alone", [](Random& r) {
         Input in = without_zeros(402, -1000, 1000, r);
         for (std::size_t i = 0; i < 201; ++i)
             if (r.coin()) in.x[i] = 0;
         return in;
     }},
    {"the last half is zero", [](Random& r) {
         Input in = without_zeros(404, -1000, 1000, r);
         std::fill(in.x.begin() + 202, in.x.end(), 0);
         return in;
     }},
    {"one element among zeros", [](Random&) {
         Input in{std::vector<int>(211, 0)};
         in.x[157] = -4;
         return in;
     }},
    {"many duplicates", [](Random& r) { return Input{r.integers(701, -3, 3)}; }},
    {"the least and the greatest int", [](Random&) { return Input{{greatest, 0, 1, greatest, least, 0, -1, least, 2}}; }},
};

inline Input timed(std::size_t size, Random& random) { return with_zeros(size, random); }

}  // namespace problem
