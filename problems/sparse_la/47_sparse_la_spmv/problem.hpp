#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    double alpha;
    std::vector<COOElement> A;
    std::vector<double> x;
    double beta;
    std::vector<double> y;
    std::size_t M, N;
};
using Output = std::vector<double>;

inline COOElement element(std::size_t row, std::size_t column, Random& random) { return {row, column, random.real(-1.0, 1.0)}; }

// Elements anywhere and in any order; with many of them some places repeat.
inline Input of_shape(std::size_t M, std::size_t N, std::size_t elements, double alpha, double beta, Random& random) {
    Input in{alpha, {}, random.reals(N, -1.0, 1.0), beta, random.reals(M, -2.0, 2.0), M, N};
    in.A.reserve(elements);
    for (std::size_t i = 0; i < elements; ++i) {
        auto place = static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(M * N) - 1));
        in.A.push_back(element(place / N, place % N, random));
    }
    return in;
}

// One element more in every row, the last column among them: every bound of the shape is reached.
inline Input reaching_all(Input in, Random& random) {
    for (std::size_t row = 0; row < in.M; ++row) in.A.push_back(element(row, in.N - 1 - row % in.N, random));
    random.shuffle(in.A);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one row, one column, one element", [](Random& r) { return of_shape(1, 1, 1, 1.5, -0.5, r); }},
    {"fewer rows than four processes", [](Random& r) { return of_shape(3, 3, 5, 0.75, 2.0, r); }},
    {"fewer elements than four processes", [](Random& r) { return of_shape(17, 17, 2, -1.25, 0.5, r); }},
    {"no elements", [](Random& r) { return of_shape(13, 11, 0, 2.0, 3.0, r); }},
    {"more rows than columns", [](Random& r) { return reaching_all(of_shape(211, 47, 900, 1.5, 0.25, r), r); }},
    {"more columns than rows", [](Random& r) { return reaching_all(of_shape(47, 211, 900, -0.5, 1.75, r), r); }},
    {"one long row", [](Random& r) { return of_shape(1, 1009, 1009, 1.0, -1.0, r); }},
    {"one column", [](Random& r) { return of_shape(1009, 1, 1009, 2.0, -3.0, r); }},
    {"beta is 0", [](Random& r) { return of_shape(101, 101, 700, 1.5, 0.0, r); }},
    {"beta is 1", [](Random& r) { return of_shape(101, 101, 700, 1.5, 1.0, r); }},
    {"alpha is 0", [](Random& r) { return of_shape(101, 101, 700, 0.0, 1.5, r); }},
    {"a prime number of rows", [](Random& r) { return of_shape(1009, 1009, 8009, 0.5, -1.5, r); }},
    {"a power of two", [](Random& r) { return of_shape(1024, 1024, 8192, 0.5, 2.5, r); }},
    {"rows without elements", [](Random& r) { return of_shape(401, 401, 53, 1.0, 0.5, r); }},
    {"repeated coordinates", [](Random& r) {
         Input in = of_shape(19, 23, 40, 1.0, 0.5, r);
         for (std::size_t i = 0; i < 40; ++i) in.A.push_back(element(in.A[i].row, in.A[i].column, r));
         r.shuffle(in.A);
         return in;
     }},
    {"every element at one place", [](Random& r) {
         Input in = of_shape(5, 7, 0, 1.0, 2.0, r);
         for (int i = 0; i < 101; ++i) in.A.push_back(element(3, 4, r));
         return in;
     }},
};

// A square matrix with three elements a row on average.
inline Input timed(std::size_t size, Random& random) {
    double alpha = random.real(0.5, 2.0), beta = random.real(0.5, 2.0);
    return of_shape(size, size, 3 * size, alpha, beta, random);
}

}  // namespace problem
