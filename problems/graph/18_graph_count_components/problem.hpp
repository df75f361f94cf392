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

inline std::size_t any_vertex(Input const& in, Random& random) {
    return static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(in.N) - 1));
}

// Fewer edges than half the vertices leave many components.
inline Input with_edges(std::size_t N, std::size_t edges, Random& random) {
    Input in = no_edges(N);
    for (std::size_t e = 0; e < edges; ++e) {
        std::size_t const a = any_vertex(in, random);
        join(in, a, any_vertex(in, random));
    }
    return in;
}

inline Input path(std::vector<std::size_t> const& vertices) {
    Input in = no_edges(vertices.size());
    for (std::size_t i = 1; i < vertices.size(); ++i) join(in, vertices[i - 1], vertices[i]);
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

// Every k-th vertex is joined in a ring with the next of its kind: k components, each with one edge more than a tree.
inline Input rings(std::size_t N, std::size_t k) {
    Input in = no_edges(N);
    for (std::size_t i = 0; i < N; ++i) join(in, i, i + k < N ? i + k : i % k);
    return in;
}

inline Input star(std::size_t N) {
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

// Four crowds, in which half of all pairs are joined, and some vertices on their own. The lone vertices keep a search
// from stopping as soon as the crowds are found.
inline Input crowds(std::size_t N, Random& random) {
    Input in = no_edges(N);
    auto const vertices = shuffled(N, random);
    std::size_t const crowd = N / 4 - N / 64;
    for (std::size_t first = 0; first < 4 * crowd; first += crowd)
        for (std::size_t i = first; i < first + crowd; ++i)
            for (std::size_t j = first; j < i; ++j)
                if (random.coin()) join(in, vertices[i], vertices[j]);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one vertex", [](Random&) { return no_edges(1); }},
    {"two vertices, joined", [](Random&) { return complete(2); }},
    {"fewer vertices than four processes", [](Random& r) { return with_edges(3, 1, r); }},
    {"no edges", [](Random&) { return no_edges(75); }},
    {"a long path in order", [](Random&) { return path(in_order(300)); }},
    {"a long path in disorder", [](Random& r) { return path(shuffled(313, r)); }},
    {"a prime number of vertices", [](Random& r) { return with_edges(211, 90, r); }},
    {"a power of two", [](Random& r) { return with_edges(128, 60, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return with_edges(145, 110, r); }},
    {"rings threaded through each other", [](Random&) { return rings(170, 5); }},
    {"a star around the last vertex", [](Random&) { return star(101); }},
    {"four crowds and lone vertices", [](Random& r) { return crowds(192, r); }},
    {"every edge", [](Random&) { return complete(61); }},
};

inline Input timed(std::size_t size, Random& random) { return crowds(size, random); }

}  // namespace problem
