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

inline void join(Input& in, std::size_t a, std::size_t b) {
    if (a == b) return;
    in.A[a * in.N + b] = 1;
    in.A[b * in.N + a] = 1;
}

inline Input with_edges(std::size_t N, std::size_t edges, Random& random) {
    Input in = no_edges(N);
    auto const last = static_cast<std::int64_t>(N) - 1;
    for (std::size_t e = 0; e < edges; ++e) {
        auto const a = static_cast<std::size_t>(random.integer(0, last));
        join(in, a, static_cast<std::size_t>(random.integer(0, last)));
    }
    return in;
}

// Edges between one vertex and all others.
inline Input star(std::size_t centre, std::size_t N) {
    Input in = no_edges(N);
    for (std::size_t i = 0; i < N; ++i) join(in, i, centre);
    return in;
}

// A few edges anywhere, and one vertex that is joined with every other one but a few.
inline Input hub_among_edges(std::size_t hub, std::size_t N, Random& random) {
    Input in = with_edges(N, N, random);
    for (std::size_t i = 0; i < N; ++i)
        if (i % 7 != 3) join(in, i, hub);
    return in;
}

inline Input complete(std::size_t N) {
    Input in = no_edges(N);
    for (std::size_t a = 0; a < N; ++a)
        for (std::size_t b = 0; b < a; ++b) join(in, a, b);
    return in;
}

inline Input ring(std::size_t N) {
    Input in = no_edges(N);
    for (std::size_t i = 0; i < N; ++i) join(in, i, (i + 1) % N);
    return in;
}

// Vertex i is joined with all after it up to 2 * i: degrees grow and fall again, and the highest is in the middle.
inline Input hill(std::size_t N) {
    Input in = no_edges(N);
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = i + 1; j <= 2 * i && j < N; ++j) join(in, i, j);
    return in;
}

// About half of all pairs are joined: whether two are follows from their keys, the same either way round.
inline Input dense(std::size_t N, Random& random) {
    Input in{std::vector<int>(N * N), N};
    std::vector<std::uint64_t> keys(N);
    for (auto& key : keys) key = random.next();
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = 0; j < N; ++j) in.A[i * N + j] = static_cast<int>(((keys[i] ^ keys[j]) * 0x9E3779B97F4A7C15ull) >> 63);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one vertex", [](Random&) { return no_edges(1); }},
    {"two vertices, joined", [](Random&) { return complete(2); }},
    {"fewer vertices than four processes", [](Random&) { return star(2, 3); }},
    {"no edges", [](Random&) { return no_edges(61); }},
    {"every edge", [](Random&) { return complete(62); }},
    {"a ring", [](Random&) { return ring(59); }},
    {"a star around the first vertex", [](Random&) { return star(0, 53); }},
    {"a star around the last vertex", [](Random&) { return star(52, 53); }},
    {"the highest at the last vertex, among other edges", [](Random& r) { return hub_among_edges(62, 63, r); }},
    {"the highest at the last vertex of the first quarter", [](Random& r) { return hub_among_edges(14, 60, r); }},
    {"the highest in the middle", [](Random&) { return hill(58); }},
    {"a prime number of vertices", [](Random& r) { return dense(61, r); }},
    {"a power of two", [](Random& r) { return dense(64, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return with_edges(49, 150, r); }},
};

inline Input timed(std::size_t size, Random& random) { return dense(size, random); }

}  // namespace problem
