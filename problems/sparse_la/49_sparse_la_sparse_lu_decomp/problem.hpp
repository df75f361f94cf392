#pragma once
#include <algorithm>
#include <cmath>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<COOElement> A;
    std::size_t N;
};
// The length of L, then L, then U.
using Output = std::vector<double>;

// Which places other than the diagonal a matrix may have elements at.
enum class Places { anywhere, below, above, near, first_and_last };

inline bool allowed(Places places, std::size_t i, std::size_t j, std::size_t N) {
    if (i == j) return false;
    if (places == Places::below) return j < i;
    if (places == Places::above) return j > i;
    if (places == Places::near) return std::max(i, j) - std::min(i, j) <= 2;
    // An arrow that points away from the corner where elimination begins: the factors fill up at once.
    if (places == Places::first_and_last) return i == 0 || j == 0 || i + 1 == N || j + 1 == N;
    return true;
}

// As many tries a row as wanted to place an element, and a diagonal that outweighs the row, with a sign of its own.
inline Input of_size(std::size_t N, std::size_t tries, Places places, Random& random) {
    Input in{{}, N};
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < N; ++i) {
        columns.clear();
        double others = 0;
        for (std::size_t n = 0; n < tries; ++n) {
            auto const j = static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(N) - 1));
            if (!allowed(places, i, j, N) || std::find(columns.begin(), columns.end(), j) != columns.end()) continue;
            columns.push_back(j);
            in.A.push_back({i, j, random.real(-1.0, 1.0)});
            others += std::abs(in.A.back().value);
        }
        double const diagonal = others * random.real(1.05, 1.5) + random.real(0.5, 1.5);
        in.A.push_back({i, i, random.coin() ? diagonal : -diagonal});
    }
    random.shuffle(in.A);
    return in;
}

inline Input in_order(Input in) {
    std::sort(in.A.begin(), in.A.end(), [](COOElement const& a, COOElement const& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return of_size(1, 0, Places::anywhere, r); }},
    {"two rows", [](Random& r) { return of_size(2, 20, Places::anywhere, r); }},
    {"fewer rows than four processes", [](Random& r) { return of_size(3, 20, Places::anywhere, r); }},
    {"one row more than four processes", [](Random& r) { return of_size(5, 8, Places::anywhere, r); }},
    {"a diagonal matrix", [](Random& r) { return of_size(18, 0, Places::anywhere, r); }},
    {"a multiple of twelve", [](Random& r) { return of_size(36, 3, Places::anywhere, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_size(37, 4, Places::anywhere, r); }},
    {"a prime number of rows", [](Random& r) { return of_size(53, 4, Places::anywhere, r); }},
    {"a power of two", [](Random& r) { return of_size(64, 5, Places::anywhere, r); }},
    {"elements near the diagonal", [](Random& r) { return of_size(31, 60, Places::near, r); }},
    {"a lower triangle", [](Random& r) { return of_size(19, 12, Places::below, r); }},
    {"an upper triangle", [](Random& r) { return of_size(19, 12, Places::above, r); }},
    {"elements in the outermost rows and columns, which fill up", [](Random& r) { return of_size(23, 200, Places::first_and_last, r); }},
    {"the elements in the order of rows and columns", [](Random& r) { return in_order(of_size(29, 5, Places::anywhere, r)); }},
    {"hardly any place without an element", [](Random& r) { return of_size(17, 60, Places::anywhere, r); }},
};

// Eight elements a row.
inline Input timed(std::size_t size, Random& random) { return of_size(size, 7, Places::anywhere, random); }

}  // namespace problem
