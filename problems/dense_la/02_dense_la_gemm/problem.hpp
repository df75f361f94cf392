#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> A, B;
    std::size_t M, K, N;
    // Whether C arrives holding numbers of an earlier product instead of poison.
    bool old_values = false;
};
using Output = std::vector<double>;

// Multiples of 2^-20 in [-1, 1]: sums of their products are exact, whatever their order.
inline std::vector<double> entries(std::size_t n, Random& random) {
    std::vector<double> values(n);
    for (double& value : values) value = static_cast<double>(random.integer(-(1 << 20), 1 << 20)) * 0x1.0p-20;
    return values;
}

inline Input of_extents(std::size_t M, std::size_t K, std::size_t N, Random& random) {
    auto A = entries(M * K, random);
    auto B = entries(K * N, random);
    return {A, B, M, K, N};
}

inline Input over_old_values(Input in) {
    in.old_values = true;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element each", [](Random& r) { return of_extents(1, 1, 1, r); }},
    {"a row times a column", [](Random& r) { return of_extents(1, 29, 1, r); }},
    {"a column times a row", [](Random& r) { return of_extents(23, 1, 18, r); }},
    {"fewer rows than four processes", [](Random& r) { return of_extents(3, 10, 6, r); }},
    {"three different extents, the inner one longest", [](Random& r) { return of_extents(12, 40, 20, r); }},
    {"three different extents, the inner one shortest", [](Random& r) { return of_extents(24, 8, 36, r); }},
    {"extents one more than a multiple of twelve", [](Random& r) { return of_extents(37, 25, 13, r); }},
    {"prime extents", [](Random& r) { return of_extents(31, 43, 53, r); }},
    {"powers of two", [](Random& r) { return of_extents(64, 64, 64, r); }},
    {"C holding old values", [](Random& r) { return over_old_values(of_extents(21, 17, 30, r)); }},
};

inline Input timed(std::size_t size, Random& random) { return of_extents(size, size, size, random); }

}  // namespace problem
