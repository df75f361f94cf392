#pragma once
#include <utility>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<COOElement> A, X;
    std::size_t M, K, N;
    // Whether Y arrives holding numbers of an earlier product instead of poison.
    bool old_values = false;
};
using Output = std::vector<double>;

// Elements anywhere and in any order; with many of them some places repeat.
inline std::vector<COOElement> scattered(std::size_t rows, std::size_t columns, std::size_t elements, Random& random) {
    std::vector<COOElement> list;
    list.reserve(elements);
    for (std::size_t i = 0; i < elements; ++i) {
        auto place = static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(rows * columns) - 1));
        list.push_back({place / columns, place % columns, random.real(-1.0, 1.0)});
    }
    return list;
}

inline Input of_extents(std::size_t M, std::size_t K, std::size_t N, std::size_t in_A, std::size_t in_X, Random& random) {
    auto A = scattered(M, K, in_A, random);
    auto X = scattered(K, N, in_X, random);
    return {std::move(A), std::move(X), M, K, N};
}

// One more element in the last row and column of both, which meet in the last element of Y.
inline Input reaching_the_last(Input in, Random& random) {
    in.A.push_back({in.M - 1, in.K - 1, random.real(0.5, 1.0)});
    in.X.push_back({in.K - 1, in.N - 1, random.real(0.5, 1.0)});
    random.shuffle(in.A);
    random.shuffle(in.X);
    return in;
}

inline Input over_old_values(Input in) {
    in.old_values = true;
    return in;
}

// Every place again, with another value.
inline std::vector<COOElement> listed_twice(std::vector<COOElement> list, Random& random) {
    std::size_t const n = list.size();
    for (std::size_t i = 0; i < n; ++i) list.push_back({list[i].row, list[i].column, random.real(-1.0, 1.0)});
    random.shuffle(list);
    return list;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element each", [](Random& r) { return reaching_the_last(of_extents(1, 1, 1, 0, 0, r), r); }},
    {"a row times a column", [](Random& r) { return reaching_the_last(of_extents(1, 67, 1, 30, 30, r), r); }},
    {"a column times a row", [](Random& r) { return reaching_the_last(of_extents(23, 1, 17, 15, 12, r), r); }},
    {"fewer rows than four processes", [](Random& r) { return reaching_the_last(of_extents(3, 10, 6, 14, 25, r), r); }},
    {"fewer elements than four processes", [](Random& r) { return reaching_the_last(of_extents(17, 13, 11, 1, 2, r), r); }},
    {"three different extents, the inner one longest", [](Random& r) { return reaching_the_last(of_extents(12, 40, 20, 130, 210, r), r); }},
    {"three different extents, the inner one shortest", [](Random& r) { return reaching_the_last(of_extents(24, 8, 36, 50, 70, r), r); }},
    {"more rows than columns", [](Random& r) { return reaching_the_last(of_extents(61, 30, 7, 220, 50, r), r); }},
    {"prime extents", [](Random& r) { return reaching_the_last(of_extents(31, 43, 53, 200, 300, r), r); }},
    {"powers of two", [](Random& r) { return reaching_the_last(of_extents(64, 64, 64, 512, 512, r), r); }},
    {"no elements in A", [](Random& r) { return of_extents(13, 9, 11, 0, 30, r); }},
    {"no elements in X", [](Random& r) { return of_extents(13, 9, 11, 30, 0, r); }},
    {"repeated coordinates", [](Random& r) {
         Input in = of_extents(19, 23, 17, 60, 60, r);
         in.A = listed_twice(in.A, r);
         in.X = listed_twice(in.X, r);
         return in;
     }},
    {"every element at one place", [](Random& r) {
         Input in = of_extents(5, 7, 6, 0, 0, r);
         for (int i = 0; i < 31; ++i) in.A.push_back({3, 4, r.real(-1.0, 1.0)}), in.X.push_back({4, 2, r.real(-1.0, 1.0)});
         return in;
     }},
    {"all elements of A in one row", [](Random& r) {
         Input in = of_extents(29, 31, 37, 90, 200, r);
         for (COOElement& element : in.A) element.row = 11;
         return in;
     }},
    {"Y holding old values", [](Random& r) { return over_old_values(of_extents(21, 17, 30, 90, 90, r)); }},
};

// A third of the places of two square matrices, some of them more than once.
inline Input timed(std::size_t size, Random& random) { return of_extents(size, size, size, size * size / 3, size * size / 3, random); }

}  // namespace problem
