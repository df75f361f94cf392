#pragma once
#include <numeric>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> A;
    std::size_t N;
};
using Output = int;

inline Input no_edges(std::size_t N) { return {std::vector<int>(N * N, 0), N}; }

inline void join(Input& in, std::size_t a, std::size_t b) {
    if (a == b) return;
    in.A[a * in.N + b] = 1;
    in.A[b * in.N + a] = 1;
}

// About half as many edges as vertices leave components of many sizes.
inline Input with_edges(std::size_t N, std::size_t edges, Random& random) {
    Input in = no_edges(N);
    auto const last = static_cast<std::int64_t>(N) - 1;
    for (std::size_t e = 0; e < edges; ++e) {
        auto const a = static_cast<std::size_t>(random.integer(0, last));
        join(in, a, static_cast<std::size_t>(random.integer(0, last)));
    }
    return in;
}

inline std::vector<std::size_t> in_order(std::size_t N) {
    std::vector<std::size_t> vertices(N);
    std::iota(vertices.begin(), vertices.end(), std::size_t{0});
    return vertices;
}

inline std::vector<std::size_t> shuffled(std::size_t N, Random& random) {
    auto vertices = in_order(N);
    random.shuffle(vertices);
    return vertices;
}

// Paths of the given numbers of vertices, one after the other through the vertices in the order given.
inline Input paths(std::vector<std::size_t> const& lengths, std::vector<std::size_t> const& vertices) {
    Input in = no_edges(vertices.size());
    std::size_t first = 0;
    for (std::size_t length : lengths) {
        for (std::size_t i = 1; i < length; ++i) join(in, vertices[first + i - 1], vertices[first + i]);
        first += length;
    }
    return in;
}

// Every k-th vertex is joined in a ring with the next of its kind.
inline Input rings(std::size_t N, std::size_t k) {
    Input in = no_edges(N);
    for (std::size_t i = 0; i < N; ++i) join(in, i, i + k < N ? i + k : i % k);
    return in;
}

inline Input star_around_the_last(std::size_t N) {
    Input in = no_edges(N);
    for (std::size_t i = 0; i + 1 < N; ++i) join(in, i, N - 1);
    return in;
}

inline Input complete(std::size_t N) {
    Input in = no_edges(N);
    for (std::size_t a = 0; a < N; ++a)
        for (std::size_t b = 0; b < a; ++b) join(in, a, b);
    return in;
}

// Four crowds of slightly different sizes, in which half of all pairs are joined, and some vertices on their own. Any two
// crowds together would be larger than the largest, so that none can be left out.
inline Input crowds(std::size_t N, Random& random) {
    Input in = no_edges(N);
    auto const vertices = shuffled(N, random);
    std::size_t first = 0;
    for (int crowd = 0; crowd < 4; ++crowd) {
        std::size_t const end = first + N / 4 - N / 64 - static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(N / 128)));
        for (std::size_t i = first; i < end; ++i) {
            if (i > first) join(in, vertices[i - 1], vertices[i]);
            for (std::size_t j = first; j < i; ++j)
                if (random.coin()) join(in, vertices[i], vertices[j]);
        }
        first = end;
    }
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one vertex", [](Random&) { return no_edges(1); }},
    {"two vertices, joined", [](Random&) { return complete(2); }},
    {"fewer vertices than four processes", [](Random& r) { return paths({2}, shuffled(3, r)); }},
    {"no edges", [](Random&) { return no_edges(75); }},
    {"one edge between the last two vertices", [](Random&) { return paths({1, 1, 1, 1, 1, 1, 1, 1, 1, 2}, in_order(11)); }},
    {"a long path in order", [](Random&) { return paths({150}, in_order(150)); }},
    {"a long path in disorder", [](Random& r) { return paths({157}, shuffled(157, r)); }},
    {"paths of many lengths in disorder", [](Random& r) { return paths({3, 17, 41, 8, 29, 1, 40, 5}, shuffled(151, r)); }},
    {"two largest of the same size", [](Random& r) { return paths({20, 31, 31, 9}, shuffled(97, r)); }},
    {"a prime number of vertices", [](Random& r) { return with_edges(127, 60, r); }},
    {"a power of two", [](Random& r) { return with_edges(128, 62, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return with_edges(121, 70, r); }},
    {"rings threaded through each other", [](Random&) { return rings(131, 5); }},
    {"a star around the last vertex", [](Random&) { return star_around_the_last(101); }},
    {"four crowds and lone vertices", [](Random& r) { return crowds(140, r); }},
    {"every edge", [](Random&) { return complete(61); }},
};

inline Input timed(std::size_t size, Random& random) { return crowds(size, random); }

}  // namespace problem
