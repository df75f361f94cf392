#pragma once
#include <cmath>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> A;
    std::size_t N;
};
using Output = std::vector<double>;

// Makes the diagonal of each row larger than all others of the row together, with a sign of its own.
inline Input dominated(std::vector<double> A, std::size_t N, Random& random) {
    for (std::size_t i = 0; i < N; ++i) {
        double others = 0;
        for (std::size_t j = 0; j < N; ++j) others += j == i ? 0.0 : std::abs(A[i * N + j]);
        double const diagonal = others * random.real(1.05, 1.5) + random.real(0.5, 1.5);
        A[i * N + i] = random.coin() ? diagonal : -diagonal;
    }
    return {A, N};
}

inline Input of_size(std::size_t N, Random& random) { return dominated(random.reals(N * N, -1.0, 1.0), N, random); }

// Rows of very different size: the largest element of a column is seldom on the diagonal.
inline Input of_uneven_rows(std::size_t N, Random& random) {
    Input in = of_size(N, random);
    for (std::size_t i = 0; i < N; ++i) {
        double const scale = std::ldexp(1.0, static_cast<int>(random.integer(-4, 4)));
        for (std::size_t j = 0; j < N; ++j) in.A[i * N + j] *= scale;
    }
    return in;
}

// Keeps the elements for which lower or upper is wanted, the diagonal always.
inline Input triangle(std::size_t N, bool lower, Random& random) {
    auto A = random.reals(N * N, -1.0, 1.0);
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = 0; j < N; ++j)
            if ((j < i) != lower) A[i * N + j] = 0;
    return dominated(A, N, random);
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return of_size(1, r); }},
    {"two rows", [](Random& r) { return of_size(2, r); }},
    {"fewer rows than four processes", [](Random& r) { return of_size(3, r); }},
    {"one row more than four processes", [](Random& r) { return of_size(5, r); }},
    {"a multiple of twelve", [](Random& r) { return of_size(24, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return of_size(37, r); }},
    {"a prime number of rows", [](Random& r) { return of_size(53, r); }},
    {"a power of two", [](Random& r) { return of_size(64, r); }},
    {"rows of very different size", [](Random& r) { return of_uneven_rows(41, r); }},
    {"an upper triangle", [](Random& r) { return triangle(19, false, r); }},
    {"a lower triangle", [](Random& r) { return triangle(19, true, r); }},
    {"a diagonal matrix", [](Random& r) { return dominated(std::vector<double>(17 * 17, 0.0), 17, r); }},
};

inline Input timed(std::size_t size, Random& random) { return of_size(size, random); }

}  // namespace problem
