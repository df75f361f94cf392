#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> image;
    std::size_t N;
};
using Output = std::vector<int>;

// Any grey: nearly all sums are clipped, at either end.
inline Input noise(std::size_t n, Random& random) { return {random.integers(n * n, 0, 255), n}; }

// Greys that differ by little: many sums stay between the ends.
inline Input faint(std::size_t n, Random& random) { return {random.integers(n * n, 100, 130), n}; }

inline Input filled(std::size_t n, int grey) { return {std::vector<int>(n * n, grey), n}; }

// Every third row has a grey of its own: what is beyond the edge of a band of rows matters, wherever the edge is.
inline Input striped(std::size_t n) {
    Input in = filled(n, 10);
    for (std::size_t i = 0; i < n * n; ++i) in.image[i] = i / n % 3 == 0 ? 30 : 10;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one dark pixel", [](Random&) { return filled(1, 20); }},
    {"one bright pixel", [](Random&) { return filled(1, 255); }},
    {"two rows", [](Random& r) { return faint(2, r); }},
    {"fewer rows than four processes", [](Random&) { return Input{{10, 20, 10, 10, 30, 10, 50, 10, 10}, 3}; }},
    {"sums of exactly 0 and 255", [](Random&) { return Input{{0, 0, 0, 0, 0, 51, 0, 51, 0, 0, 0, 0, 102, 0, 0, 0, 51, 0, 51, 0, 0, 0, 0, 0, 0}, 5}; }},
    {"sums of 254 to 256", [](Random&) { return Input{{32, 1, 0, 0, 0, 0, 1, 32, 0, 0, 0, 0, 0, 0, 0, 32, 2, 0, 0, 0, 0, 0, 0, 0, 32}, 5}; }},
    {"bright pixels in the corners", [](Random&) { return Input{{255, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 120}, 4}; }},
    {"bright pixels at the ends of rows", [](Random&) { return Input{{1, 0, 0, 1, 0, 30, 0, 0, 0, 0, 30, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 5}; }},
    {"all black", [](Random&) { return filled(13, 0); }},
    {"all of one grey", [](Random&) { return filled(13, 40); }},
    {"all white", [](Random&) { return filled(13, 255); }},
    {"stripes", [](Random&) { return striped(29); }},
    {"faint noise", [](Random& r) { return faint(53, r); }},
    {"a prime number of rows", [](Random& r) { return noise(61, r); }},
    {"a power of two", [](Random& r) { return faint(64, r); }},
    {"one more row than a multiple of twelve", [](Random& r) { return noise(49, r); }},
};

inline Input timed(std::size_t size, Random& random) { return noise(size, random); }

}  // namespace problem
