#pragma once
#include <cmath>
#include <numeric>
#include <utility>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<COOElement> A;
    std::vector<double> b;
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

// Row i has its dominant element in column order[i], nothing on the diagonal unless that is the same place, and as many
// others as wanted, where there is room for them, that together reach at most half of the dominant one.
inline std::vector<COOElement> row_of(std::size_t i, std::size_t dominant, std::size_t others, std::size_t N, Random& random) {
    std::vector<COOElement> row;
    double sum = 0;
    for (std::size_t n = 0; n < others; ++n) {
        auto const column = static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(N) - 1));
        bool taken = column == i || column == dominant;
        for (COOElement const& element : row) taken = taken || element.column == column;
        if (taken) continue;
        row.push_back({i, column, random.real(-1.0, 1.0)});
        sum += std::abs(row.back().value);
    }
    double const size = 2 * sum + random.real(0.5, 1.5);
    row.push_back({i, dominant, random.coin() ? size : -size});
    return row;
}

inline Input of_order(Order const& order, std::size_t others, Random& random) {
    std::size_t const N = order.size();
    Input in{{}, random.reals(N, -4.0, 4.0), N};
    for (std::size_t i = 0; i < N; ++i)
        for (COOElement const& element : row_of(i, order[i], others, N, random)) in.A.push_back(element);
    random.shuffle(in.A);
    return in;
}

// The elements as a sorted list has them: by rows, and by columns inside a row.
inline Input sorted(Input in) {
    std::vector<COOElement> elements;
    for (std::size_t i = 0; i < in.N; ++i)
        for (std::size_t j = 0; j < in.N; ++j)
            for (COOElement const& element : in.A)
                if (element.row == i && element.column == j) elements.push_back(element);
    in.A = elements;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one equation", [](Random& r) { return of_order(in_place(1), 0, r); }},
    {"one element a row, none on the diagonal", [](Random& r) { return of_order(moved(18, r), 0, r); }},
    {"two equations, nothing on the diagonal", [](Random& r) { return of_order(moved(2, r), 1, r); }},
    {"fewer equations than four processes, nothing on the diagonal", [](Random& r) { return of_order(moved(3, r), 4, r); }},
    {"one equation more than four processes", [](Random& r) { return of_order(moved(5, r), 4, r); }},
    {"a diagonal matrix", [](Random& r) { return of_order(in_place(23), 0, r); }},
    {"a full diagonal", [](Random& r) { return of_order(in_place(36), 3, r); }},
    {"the elements in the order of rows and columns", [](Random& r) { return sorted(of_order(moved(13, r), 3, r)); }},
    {"only the first and the last element of the diagonal 0", [](Random& r) {
         Order order = in_place(25);
         std::swap(order.front(), order.back());
         return of_order(order, 3, r);
     }},
    {"one more than a multiple of twelve, nothing on the diagonal", [](Random& r) { return of_order(moved(37, r), 4, r); }},
    {"a prime number of equations, nothing on the diagonal", [](Random& r) { return of_order(moved(53, r), 4, r); }},
    {"a power of two, nothing on the diagonal", [](Random& r) { return of_order(moved(64, r), 5, r); }},
    {"many elements a row", [](Random& r) { return of_order(moved(41, r), 60, r); }},
    {"b is 0", [](Random& r) {
         Input in = of_order(moved(11, r), 3, r);
         in.b.assign(11, 0.0);
         return in;
     }},
};

// Six elements a row.
inline Input timed(std::size_t size, Random& random) { return of_order(moved(size, random), 5, random); }

}  // namespace problem
