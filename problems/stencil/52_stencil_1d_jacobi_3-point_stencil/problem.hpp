#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> values;
};
using Output = std::vector<double>;

inline Input of_length(std::size_t n, Random& random) { return {random.reals(n, -5.0, 5.0)}; }

inline Input with(std::size_t n, std::vector<std::size_t> const& places, double value) {
    Input in{std::vector<double>(n, 0.0)};
    for (std::size_t place : places) in.values[place] = value;
    return in;
}

// Neighbours differ wherever a line is cut into blocks.
inline Input zigzag(std::size_t n) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.values.push_back(i % 3 == 0 ? 2.5 : i % 3 == 1 ? -1.25 : 4.0);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random&) { return Input{{4.5}}; }},
    {"two elements", [](Random&) { return Input{{1.5, 6.0}}; }},
    {"fewer elements than four processes", [](Random& r) { return of_length(3, r); }},
    {"as many elements as four processes", [](Random& r) { return of_length(4, r); }},
    {"five elements", [](Random& r) { return of_length(5, r); }},
    {"zeros but for the first element", [](Random&) { return with(101, {0}, 3.0); }},
    {"zeros but for the last element", [](Random&) { return with(101, {100}, -3.0); }},
    {"zeros but for both ends", [](Random&) { return with(96, {0, 95}, 6.0); }},
    {"zeros but for the elements where two and four blocks begin", [](Random&) { return with(96, {24, 48, 72}, 9.0); }},
    {"zeros but for the elements where three blocks end", [](Random&) { return with(96, {31, 63}, 9.0); }},
    {"all equal", [](Random&) { return Input{std::vector<double>(211, 0.75)}; }},
    {"neighbours that differ", [](Random&) { return zigzag(500); }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_length(961, r); }},
};

inline Input timed(std::size_t size, Random& random) { return of_length(size, random); }

}  // namespace problem
