#pragma once
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

inline Input one_edge(std::size_t from, std::size_t to, std::size_t N) {
    Input in = no_edges(N);
    in.A[from * N + to] = 1;
    return in;
}

// Any two vertices are joined in either direction with a chance of a half: one random word is good for 64 places.
inline Input dense(std::size_t N, Random& random) {
    Input in{std::vector<int>(N * N), N};
    std::uint64_t word = 0;
    for (std::size_t place = 0; place < N * N; ++place) {
        if (place % 64 == 0) word = random.next();
        in.A[place] = static_cast<int>(word & 1);
        word >>= 1;
    }
    for (std::size_t i = 0; i < N; ++i) in.A[i * N + i] = 0;
    return in;
}

// A few edges anywhere.
inline Input sparse(std::size_t N, std::size_t edges, Random& random) {
    Input in = no_edges(N);
    auto const last = static_cast<std::int64_t>(N) - 1;
    for (std::size_t e = 0; e < edges; ++e) {
        auto const from = static_cast<std::size_t>(random.integer(0, last)), to = static_cast<std::size_t>(random.integer(0, last));
        if (from != to) in.A[from * N + to] = 1;
    }
    return in;
}

// An edge between any two vertices, in one direction alone.
inline Input tournament(std::size_t N, Random& random) {
    Input in = no_edges(N);
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = 0; j < i; ++j) in.A[random.coin() ? i * N + j : j * N + i] = 1;
    return in;
}

inline Input complete(std::size_t N) {
    Input in{std::vector<int>(N * N, 1), N};
    for (std::size_t i = 0; i < N; ++i) in.A[i * N + i] = 0;
    return in;
}

// All edges lead away from the last vertex.
inline Input from_the_last(std::size_t N) {
    Input in = no_edges(N);
    for (std::size_t j = 0; j + 1 < N; ++j) in.A[(N - 1) * N + j] = 1;
    return in;
}

// All edges lead to the last vertex.
inline Input to_the_last(std::size_t N) {
    Input in = no_edges(N);
    for (std::size_t i = 0; i + 1 < N; ++i) in.A[i * N + N - 1] = 1;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one vertex", [](Random&) { return no_edges(1); }},
    {"two vertices, an edge from the second to the first", [](Random&) { return one_edge(1, 0, 2); }},
    {"two vertices, an edge either way", [](Random&) { return complete(2); }},
    {"fewer vertices than four processes", [](Random&) { return complete(3); }},
    {"no edges", [](Random&) { return no_edges(61); }},
    {"every edge", [](Random&) { return complete(61); }},
    {"one edge, from the first vertex to the second", [](Random&) { return one_edge(0, 1, 53); }},
    {"one edge, from the last vertex to the one before", [](Random&) { return one_edge(52, 51, 53); }},
    {"all edges from the last vertex", [](Random&) { return from_the_last(62); }},
    {"all edges to the last vertex", [](Random&) { return to_the_last(62); }},
    {"every pair joined one way", [](Random& r) { return tournament(59, r); }},
    {"a prime number of vertices", [](Random& r) { return dense(61, r); }},
    {"a power of two", [](Random& r) { return dense(64, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return sparse(49, 120, r); }},
};

inline Input timed(std::size_t size, Random& random) { return dense(size, random); }

}  // namespace problem
