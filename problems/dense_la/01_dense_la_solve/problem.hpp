#pragma once
#include <cmath>
#include <numeric>
#include <utility>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> A, b;
    std::size_t N;
};
using Output = std::vector<double>;

using Order = std::vector<std::size_t>;

inline Order in_place(std::size_t N) {
    Order order(N);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

// One random cycle through all rows, so that none stays in its place (Sattolo's shuffle).
inline Order moved(std::size_t N, Random& random) {
    Order order = in_place(N);
    for (std::size_t i = N; i-- > 1;) std::swap(order[i], order[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(i) - 1))]);
    return order;
}

// Row i has its dominant element in column order[i], and a zero on the diagonal unless that is the same place. The others
// of the row together reach at most half of the dominant element: the solution is well determined.
inline Input dominated(std::vector<double> A, Order const& order, double sign, Random& random) {
    std::size_t const N = order.size();
    for (std::size_t i = 0; i < N; ++i) {
        A[i * N + i] = 0;
        A[i * N + order[i]] = 0;
        double others = 0;
        for (std::size_t j = 0; j < N; ++j) others += std::abs(A[i * N + j]);
        double const size = 2 * others + random.real(0.5, 1.5);
        A[i * N + order[i]] = sign != 0 ? sign * size : random.coin() ? size : -size;
    }
    auto b = random.reals(N, -1.0, 1.0);
    for (double& value : b) value *= static_cast<double>(N);
    return {std::move(A), std::move(b), N};
}

inline Input of_order(Order const& order, Random& random) { return dominated(random.reals(order.size() * order.size(), -1.0, 1.0), order, 0, random); }

// One element in each row and column, all of one sign.
inline Input exchange_alone(std::size_t N, double sign, Random& random) { return dominated(std::vector<double>(N * N, 0.0), moved(N, random), sign, random); }

inline Input of_uneven_rows(std::size_t N, Random& random) {
    Input in = of_order(moved(N, random), random);
    for (std::size_t i = 0; i < N; ++i) {
        double const scale = std::ldexp(1.0, static_cast<int>(random.integer(-4, 4)));
        for (std::size_t j = 0; j < N; ++j) in.A[i * N + j] *= scale;
        in.b[i] *= scale;
    }
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one equation", [](Random& r) { return of_order(in_place(1), r); }},
    {"negative numbers on zeros, the rows in disorder", [](Random& r) { return exchange_alone(18, -1.0, r); }},
    {"positive numbers on zeros, the rows in disorder", [](Random& r) { return exchange_alone(18, 1.0, r); }},
    {"two equations, zeros on the diagonal", [](Random& r) { return of_order(moved(2, r), r); }},
    {"fewer equations than four processes, zeros on the diagonal", [](Random& r) { return of_order(moved(3, r), r); }},
    {"one equation more than four processes", [](Random& r) { return of_order(moved(5, r), r); }},
    {"the rows in order, no zeros on the diagonal", [](Random& r) { return of_order(in_place(36), r); }},
    {"the first and the last row exchanged", [](Random& r) {
         Order order = in_place(25);
         std::swap(order.front(), order.back());
         return of_order(order, r);
     }},
    {"the last two rows exchanged", [](Random& r) {
         Order order = in_place(26);
         std::swap(order[24], order[25]);
         return of_order(order, r);
     }},
    {"one more than a multiple of twelve, zeros on the diagonal", [](Random& r) { return of_order(moved(37, r), r); }},
    {"a prime number of equations, zeros on the diagonal", [](Random& r) { return of_order(moved(53, r), r); }},
    {"a power of two, zeros on the diagonal", [](Random& r) { return of_order(moved(64, r), r); }},
    {"rows of very different size", [](Random& r) { return of_uneven_rows(41, r); }},
    {"b is 0", [](Random& r) {
         Input in = of_order(moved(11, r), r);
         in.b.assign(11, 0.0);
         return in;
     }},
};

inline Input timed(std::size_t size, Random& random) { return of_order(moved(size, random), random); }

}  // namespace problem
