#pragma once
#include <numeric>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> A;
    std::size_t N;
    int source, dest;
};
using Output = int;

inline Input no_edges(std::size_t N, int source, int dest) { return {std::vector<int>(N * N, 0), N, source, dest}; }

inline void join(Input& in, std::size_t a, std::size_t b) {
    if (a == b) return;
    in.A[a * in.N + b] = 1;
    in.A[b * in.N + a] = 1;
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

inline std::size_t below(std::size_t end, Random& random) {
    return static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(end) - 1));
}

// From the first of the vertices given to the last, each joined with the next.
inline Input path(std::vector<std::size_t> const& vertices) {
    Input in = no_edges(vertices.size(), static_cast<int>(vertices.front()), static_cast<int>(vertices.back()));
    for (std::size_t i = 1; i < vertices.size(); ++i) join(in, vertices[i - 1], vertices[i]);
    return in;
}

// Two ways round, of which one is steps long and the other is at least as long.
inline Input ring(std::vector<std::size_t> const& vertices, std::size_t steps) {
    Input in = path(vertices);
    join(in, vertices.front(), vertices.back());
    in.dest = static_cast<int>(vertices[steps]);
    return in;
}

inline Input complete(std::size_t N, int source, int dest) {
    Input in = no_edges(N, source, dest);
    for (std::size_t a = 0; a < N; ++a)
        for (std::size_t b = 0; b < a; ++b) join(in, a, b);
    return in;
}

// A square grid of streets with side crossings each way, numbered in disorder, from one corner to the opposite one.
inline Input grid(std::size_t side, Random& random) {
    auto const vertices = shuffled(side * side, random);
    Input in = no_edges(side * side, static_cast<int>(vertices.front()), static_cast<int>(vertices.back()));
    for (std::size_t i = 0; i < side * side; ++i) {
        if (i % side != 0) join(in, vertices[i - 1], vertices[i]);
        if (i >= side) join(in, vertices[i - side], vertices[i]);
    }
    return in;
}

inline Input with_edges(std::size_t N, std::size_t edges, Random& random) {
    Input in = no_edges(N, 0, 0);
    for (std::size_t e = 0; e < edges; ++e) {
        std::size_t const a = below(N, random);
        join(in, a, below(N, random));
    }
    in.source = static_cast<int>(below(N, random));
    in.dest = static_cast<int>(below(N, random));
    return in;
}

// The source alone, then layers of about equally many vertices: each vertex has one to four neighbours in the layer before
// its own and sometimes one in its own. The destination is somewhere in the last layer.
inline Input layers(std::size_t N, std::size_t count, Random& random) {
    auto const vertices = shuffled(N, random);
    Input in = no_edges(N, static_cast<int>(vertices[0]), 0);
    std::size_t before = 0;
    for (std::size_t layer = 0; layer < count; ++layer) {
        std::size_t const first = 1 + (N - 1) * layer / count, end = 1 + (N - 1) * (layer + 1) / count;
        for (std::size_t i = first; i < end; ++i) {
            for (std::size_t neighbours = 1 + below(4, random); neighbours > 0; --neighbours) join(in, vertices[i], vertices[before + below(first - before, random)]);
            if (random.coin()) join(in, vertices[i], vertices[first + below(end - first, random)]);
        }
        before = first;
    }
    in.dest = static_cast<int>(vertices[before + below(N - before, random)]);
    return in;
}

// The same graph without the edges at dest, which cannot be reached then.
inline Input cut_off(Input in) {
    auto const dest = static_cast<std::size_t>(in.dest);
    for (std::size_t v = 0; v < in.N; ++v) in.A[dest * in.N + v] = in.A[v * in.N + dest] = 0;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one vertex", [](Random&) { return no_edges(1, 0, 0); }},
    {"two vertices, joined", [](Random&) { return complete(2, 1, 0); }},
    {"two vertices, not joined", [](Random&) { return no_edges(2, 0, 1); }},
    {"fewer vertices than four processes", [](Random& r) { return path(shuffled(3, r)); }},
    {"source equals dest, among edges", [](Random&) { return complete(31, 17, 17); }},
    {"source equals dest, without edges", [](Random&) { return no_edges(23, 22, 22); }},
    {"every edge", [](Random&) { return complete(41, 23, 40); }},
    {"a long path in order", [](Random&) { return path(in_order(120)); }},
    {"a long path in disorder", [](Random& r) { return path(shuffled(151, r)); }},
    {"the short way round a ring, a prime number of vertices", [](Random& r) { return ring(shuffled(113, r), 31); }},
    {"the far side of a ring", [](Random& r) { return ring(shuffled(98, r), 49); }},
    {"a grid, a power of two", [](Random& r) { return grid(8, r); }},
    {"layers, one more than a multiple of twelve", [](Random& r) { return layers(145, 9, r); }},
    {"dest without edges", [](Random& r) { return cut_off(layers(101, 6, r)); }},
    {"dest in another component", [](Random& r) {
         auto const vertices = shuffled(90, r);
         Input in = path(vertices);
         in.A[vertices[59] * 90 + vertices[60]] = in.A[vertices[60] * 90 + vertices[59]] = 0;
         return in;
     }},
    {"edges anywhere", [](Random& r) { return with_edges(83, 160, r); }},
};

// The number of layers, and so of steps, is another one for each seed.
inline Input timed(std::size_t size, Random& random) { return layers(size, 20 + below(13, random), random); }

}  // namespace problem
