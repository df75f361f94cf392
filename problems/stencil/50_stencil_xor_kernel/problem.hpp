#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> cells;
    std::size_t N;
};
using Output = std::vector<int>;

// One cell in three is 1, near the density at which most cells have exactly one such neighbour.
inline Input scattered(std::size_t n, Random& random) {
    Input in{std::vector<int>(n * n), n};
    for (int& cell : in.cells) cell = random.integer(0, 2) == 0 ? 1 : 0;
    return in;
}

inline Input filled(std::size_t n, int cell) { return {std::vector<int>(n * n, cell), n}; }

// Every period-th row is full: what is beyond the edge of a band of rows matters, wherever the edge is.
inline Input striped(std::size_t n, std::size_t period) {
    Input in = filled(n, 0);
    for (std::size_t i = 0; i < n * n; ++i) in.cells[i] = i / n % period == 0 ? 1 : 0;
    return in;
}

// A drawing, '#' for 1.
inline Input drawn(std::vector<char const*> const& rows) {
    Input in{{}, rows.size()};
    for (char const* row : rows)
        for (std::size_t j = 0; j < in.N; ++j) in.cells.push_back(row[j] == '#' ? 1 : 0);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one cell, which is 1", [](Random&) { return filled(1, 1); }},
    {"one cell, which is 0", [](Random&) { return filled(1, 0); }},
    {"two rows with a single 1", [](Random&) { return drawn({"..", ".#"}); }},
    {"fewer rows than four processes", [](Random&) { return drawn({".#.", "##.", "..#"}); }},
    {"a single 1", [](Random&) { return drawn({".....", ".....", "..#..", ".....", "....."}); }},
    {"cells with three and with four such neighbours", [](Random&) { return drawn({"..#....", ".#.#...", "..#....", ".......", "....#..", "...#.#.", "......."}); }},
    {"ones in the four corners", [](Random&) { return drawn({"#...#", ".....", ".....", ".....", "#...#"}); }},
    {"ones along the edges", [](Random&) { return drawn({".###...", "......#", "......#", "#.....#", "#......", "#......", "...###."}); }},
    {"ones at the ends of rows", [](Random&) { return drawn({"......", "#.....", "......", ".....#", "......", "......"}); }},
    {"all ones", [](Random&) { return filled(13, 1); }},
    {"all zeros", [](Random&) { return filled(13, 0); }},
    {"full rows with three empty ones between", [](Random&) { return striped(31, 4); }},
    {"every second row", [](Random&) { return striped(24, 2); }},
    {"a prime number of rows", [](Random& r) { return scattered(61, r); }},
    {"a power of two", [](Random& r) { return scattered(64, r); }},
    {"one more row than a multiple of twelve", [](Random& r) { return scattered(49, r); }},
};

inline Input timed(std::size_t size, Random& random) { return scattered(size, random); }

}  // namespace problem
