#pragma once
#include <numeric>
#include <utility>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    double alpha;
    std::vector<Element> x, y;
    // How long z is.
    std::size_t length;
};
using Output = std::vector<double>;

// Away from 0, so that no element can be left out unnoticed.
inline double value(Random& random) { return random.coin() ? random.real(0.25, 2.0) : random.real(-2.0, -0.25); }

// So many different indices, drawn from all of them.
inline std::vector<Element> drawn(std::size_t elements, std::size_t length, Random& random) {
    std::vector<std::size_t> indices(length);
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    random.shuffle(indices);
    std::vector<Element> list;
    for (std::size_t i = 0; i < elements; ++i) list.push_back({indices[i], value(random)});
    return list;
}

inline Input of_length(std::size_t length, std::size_t in_x, std::size_t in_y, double alpha, Random& random) {
    auto x = drawn(in_x, length, random);
    auto y = drawn(in_y, length, random);
    return {alpha, std::move(x), std::move(y), length};
}

// The first and the last index in both, at opposite ends of the lists.
inline Input with_first_and_last(Input in, Random& random) {
    for (auto* list : {&in.x, &in.y}) {
        std::vector<Element> others;
        for (Element const& element : *list)
            if (element.index != 0 && element.index + 1 != in.length) others.push_back(element);
        bool const last_first = list == &in.x;
        others.insert(others.begin(), {last_first ? in.length - 1 : 0, value(random)});
        others.push_back({last_first ? 0 : in.length - 1, value(random)});
        *list = others;
    }
    return in;
}

// x has all even and y all odd indices, so that nothing meets.
inline Input apart(std::size_t length, Random& random) {
    Input in{1.5, {}, {}, length};
    for (std::size_t i = 0; i < length; ++i) (i % 2 == 0 ? in.x : in.y).push_back({i, value(random)});
    random.shuffle(in.x);
    random.shuffle(in.y);
    return in;
}

// Both lists run through all indices, one upwards and one downwards.
inline Input opposite(std::size_t length, Random& random) {
    Input in{-0.75, {}, {}, length};
    for (std::size_t i = 0; i < length; ++i) in.x.push_back({i, value(random)}), in.y.push_back({length - 1 - i, value(random)});
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element, in both", [](Random& r) { return of_length(1, 1, 1, 1.5, r); }},
    {"one element each of a longer vector", [](Random& r) { return of_length(29, 1, 1, -0.5, r); }},
    {"fewer elements than four processes", [](Random& r) { return of_length(3, 2, 2, 2.5, r); }},
    {"more of x than of y", [](Random& r) { return of_length(211, 150, 40, 0.75, r); }},
    {"more of y than of x", [](Random& r) { return of_length(211, 40, 150, -1.25, r); }},
    {"no elements in x", [](Random& r) { return of_length(101, 0, 60, 2.0, r); }},
    {"no elements in y", [](Random& r) { return of_length(101, 60, 0, 3.0, r); }},
    {"no elements at all", [](Random& r) { return of_length(13, 0, 0, 1.0, r); }},
    {"every index in both, in opposite order", [](Random& r) { return opposite(97, r); }},
    {"every index in both, in no order", [](Random& r) { return of_length(103, 103, 103, 1.75, r); }},
    {"no index in both", [](Random& r) { return apart(151, r); }},
    {"the first and the last index in both", [](Random& r) { return with_first_and_last(of_length(307, 60, 80, 0.5, r), r); }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, 401, 503, -1.5, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, 512, 256, 2.25, r); }},
    {"alpha is 0", [](Random& r) { return of_length(101, 50, 60, 0.0, r); }},
};

// Half of all indices, different from each other, in an order that jumps: steps of a width that has no divisor in common with
// the length, so that no index comes again before all have come.
inline std::vector<Element> jumping(std::size_t length, Random& random) {
    auto const n = static_cast<std::int64_t>(length);
    auto step = static_cast<std::size_t>(random.integer(n / 3, n / 2));
    while (std::gcd(step, length) != 1) ++step;
    auto index = static_cast<std::size_t>(random.integer(0, n - 1));
    std::vector<Element> list(length / 2);
    for (Element& element : list) {
        element = {index, random.real(-2.0, 2.0)};
        index += step;
        if (index >= length) index -= length;
    }
    return list;
}

inline Input timed(std::size_t size, Random& random) {
    double const alpha = random.real(0.5, 2.0);
    auto x = jumping(size, random);
    auto y = jumping(size, random);
    return {alpha, std::move(x), std::move(y), size};
}

}  // namespace problem
