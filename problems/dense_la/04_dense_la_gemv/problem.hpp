#pragma once
#include <utility>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> A, x;
    std::size_t M, N;
    // Whether y arrives holding numbers of an earlier product instead of poison.
    bool old_values = false;
};
using Output = std::vector<double>;

inline Input of_extents(std::size_t M, std::size_t N, Random& random) {
    auto A = random.reals(M * N, -1.0, 1.0);
    auto x = random.reals(N, -1.0, 1.0);
    return {std::move(A), std::move(x), M, N};
}

inline Input over_old_values(Input in) {
    in.old_values = true;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one row, one column", [](Random& r) { return of_extents(1, 1, r); }},
    {"one long row", [](Random& r) { return of_extents(1, 1009, r); }},
    {"one column", [](Random& r) { return of_extents(1009, 1, r); }},
    {"fewer rows than four processes", [](Random& r) { return of_extents(3, 17, r); }},
    {"fewer columns than four processes", [](Random& r) { return of_extents(17, 3, r); }},
    {"more rows than columns", [](Random& r) { return of_extents(61, 19, r); }},
    {"more columns than rows", [](Random& r) { return of_extents(19, 61, r); }},
    {"a prime number of rows and columns", [](Random& r) { return of_extents(53, 53, r); }},
    {"a power of two", [](Random& r) { return of_extents(64, 64, r); }},
    {"two powers of two", [](Random& r) { return of_extents(16, 128, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_extents(37, 25, r); }},
    {"y holding old values", [](Random& r) { return over_old_values(of_extents(23, 31, r)); }},
    {"x is 0 but for its last element", [](Random& r) {
         Input in = of_extents(29, 41, r);
         for (std::size_t j = 0; j + 1 < in.N; ++j) in.x[j] = 0;
         return in;
     }},
};

inline Input timed(std::size_t size, Random& random) { return of_extents(size, size, random); }

}  // namespace problem
