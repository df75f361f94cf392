#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> cells;
    std::size_t N;
};
using Output = std::vector<double>;

inline Input rough(std::size_t n, Random& random) { return {random.reals(n * n, -5.0, 5.0), n}; }

inline Input filled(std::size_t n, double value) { return {std::vector<double>(n * n, value), n}; }

// Zero but for some rows.
inline Input rows(std::size_t n, std::vector<std::size_t> const& which, double value) {
    Input in = filled(n, 0.0);
    for (std::size_t row : which)
        for (std::size_t j = 0; j < n; ++j) in.cells[row * n + j] = value;
    return in;
}

// Zero but for some columns.
inline Input columns(std::size_t n, std::vector<std::size_t> const& which, double value) {
    Input in = filled(n, 0.0);
    for (std::size_t column : which)
        for (std::size_t i = 0; i < n; ++i) in.cells[i * n + column] = value;
    return in;
}

// Rises steadily downwards and to the right.
inline Input slope(std::size_t n) {
    Input in = filled(n, 0.0);
    for (std::size_t i = 0; i < n * n; ++i) in.cells[i] = 0.25 * static_cast<double>(i / n) - 0.5 * static_cast<double>(i % n) + 1.0;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one cell", [](Random&) { return filled(1, 3.5); }},
    {"two rows", [](Random& r) { return rough(2, r); }},
    {"fewer rows than four processes", [](Random& r) { return rough(3, r); }},
    {"five rows", [](Random& r) { return rough(5, r); }},
    {"zeros but for the corners",
     [](Random&) {
         Input in = filled(9, 0.0);
         for (std::size_t corner : {0, 8, 72, 80}) in.cells[corner] = 10.0 + static_cast<double>(corner);
         return in;
     }},
    {"zeros but for the first and the last row", [](Random&) { return rows(11, {0, 10}, 5.0); }},
    {"zeros but for the first and the last column", [](Random&) { return columns(11, {0, 10}, 5.0); }},
    {"zeros but for the rows where two and four bands begin", [](Random&) { return rows(24, {6, 12, 18}, 10.0); }},
    {"zeros but for the rows where three bands end", [](Random&) { return rows(24, {7, 15}, 10.0); }},
    {"all equal", [](Random&) { return filled(13, 2.0); }},
    {"a slope", [](Random&) { return slope(30); }},
    {"a prime number of rows", [](Random& r) { return rough(61, r); }},
    {"a power of two", [](Random& r) { return rough(64, r); }},
    {"one more row than a multiple of twelve", [](Random& r) { return rough(49, r); }},
};

inline Input timed(std::size_t size, Random& random) { return rough(size, random); }

}  // namespace problem
