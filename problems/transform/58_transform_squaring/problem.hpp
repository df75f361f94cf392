#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
};
using Output = std::vector<int>;

// The largest number whose square an int holds.
constexpr int most = 46340;

// The first and the last are neither 0 nor 1: left in place, both are wrong.
inline Input of_length(std::size_t n, Random& random) {
    Input in{random.integers(n, -most, most)};
    in.x.front() = static_cast<int>(random.integer(-most, -2));
    in.x.back() = static_cast<int>(random.integer(2, most));
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one negative number", [](Random&) { return Input{{-7}}; }},
    {"one positive number", [](Random&) { return Input{{12}}; }},
    {"two elements", [](Random& r) { return of_length(2, r); }},
    {"fewer elements than four processes", [](Random&) { return Input{{-7, 12, -3}}; }},
    {"zeros and ones of either sign", [](Random&) { return Input{{0, 1, -1, 0, 0, 2, -2, -1, 1, 0, -1}}; }},
    {"the smallest and the largest", [](Random&) { return Input{{most, -most, most - 1, 1 - most, -most, most}}; }},
    {"squares above 16 million that are odd", [](Random&) { return Input{{4097, -4099, 5001, -30001, 46339, -46337, 4095, 8193}}; }},
    {"small numbers", [](Random& r) { return Input{r.integers(301, -9, 9)}; }},
    {"all negative", [](Random& r) { return Input{r.integers(211, -most, -2)}; }},
    {"all positive", [](Random& r) { return Input{r.integers(211, 2, most)}; }},
    {"all equal", [](Random&) { return Input{std::vector<int>(97, -11)}; }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_length(961, r); }},
    {"one less than a multiple of twelve", [](Random& r) { return of_length(959, r); }},
};

inline Input timed(std::size_t size, Random& random) { return of_length(size, random); }

}  // namespace problem
