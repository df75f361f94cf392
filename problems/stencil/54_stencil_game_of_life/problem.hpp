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

// Three cells in eight are alive, near the density at which most births happen.
inline Input soup(std::size_t n, Random& random) {
    Input in{std::vector<int>(n * n), n};
    for (int& cell : in.cells) cell = random.integer(0, 7) < 3 ? 1 : 0;
    return in;
}

inline Input filled(std::size_t n, int cell) { return {std::vector<int>(n * n, cell), n}; }

// A drawing, '#' for the living.
inline Input drawn(std::vector<char const*> const& rows) {
    Input in{{}, rows.size()};
    for (char const* row : rows)
        for (std::size_t j = 0; j < in.N; ++j) in.cells.push_back(row[j] == '#' ? 1 : 0);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one live cell", [](Random&) { return filled(1, 1); }},
    {"one dead cell", [](Random&) { return filled(1, 0); }},
    {"a block that fills the grid", [](Random&) { return filled(2, 1); }},
    {"fewer rows than four processes", [](Random&) { return drawn({".#.", "###", "#.."}); }},
    {"a birth in a corner of the smallest grid", [](Random&) { return drawn({"##", "#."}); }},
    {"blocks in the corners", [](Random&) { return drawn({"##..##", "##..##", "......", "......", "##..##", "##..##"}); }},
    {"births in the corners", [](Random&) { return drawn({".#..#.", "##..##", "......", "......", "##..##", ".#..#."}); }},
    {"live cells in the four corners", [](Random&) { return drawn({"#...#", ".....", ".....", ".....", "#...#"}); }},
    {"rows along the edges", [](Random&) { return drawn({".###...", "......#", "......#", "#.....#", "#......", "#......", "...###."}); }},
    {"still lifes: beehive and boat",
     [](Random&) { return drawn({"..........", "..##......", ".#..#.....", "..##......", "..........", "......##..", "......#.#.", ".......#..", "..........", ".........."}); }},
    {"a blinker upright", [](Random&) { return drawn({".....", "..#..", "..#..", "..#..", "....."}); }},
    {"a blinker lying", [](Random&) { return drawn({".....", ".....", ".###.", ".....", "....."}); }},
    {"oscillators: toad and beacon",
     [](Random&) { return drawn({"...........", "..###......", ".###.......", "...........", "...........", "......##...", "......##...", "........##.", "........##.", "...........", "..........."}); }},
    {"a glider", [](Random&) { return drawn({"........", "..#.....", "...#....", ".###....", "........", "........", "........", "........"}); }},
    {"all alive", [](Random&) { return filled(13, 1); }},
    {"all dead", [](Random&) { return filled(13, 0); }},
    {"a prime number of rows", [](Random& r) { return soup(97, r); }},
    {"a power of two", [](Random& r) { return soup(64, r); }},
    {"one more row than a multiple of twelve", [](Random& r) { return soup(61, r); }},
};

inline Input timed(std::size_t size, Random& random) { return soup(size, random); }

}  // namespace problem
