#pragma once
#include <algorithm>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;
using Complex = std::complex<double>;

struct Input {
    std::vector<Complex> x;
};
using Output = std::vector<Complex>;

// Of the given magnitude and any direction: the point of the unit circle with the half tangent t, or its opposite.
inline Complex of_magnitude(double magnitude, Random& random) {
    double const t = random.real(-1, 1);
    double const scale = (random.coin() ? magnitude : -magnitude) / (1 + t * t);
    return {scale * (1 - t * t), scale * 2 * t};
}

// The magnitudes are at least half a unit apart, in ascending order.
inline Input ascending(std::size_t n, Random& random) {
    Input in{std::vector<Complex>(n)};
    for (std::size_t k = 0; k < n; ++k) in.x[k] = of_magnitude(static_cast<double>(k) + random.real(0.25, 0.75), random);
    return in;
}

inline Input shuffled(std::size_t n, Random& random) {
    Input in = ascending(n, random);
    random.shuffle(in.x);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"zero alone", [](Random&) { return Input{{{0, 0}}}; }},
    {"one number", [](Random& r) { return Input{{of_magnitude(3, r)}}; }},
    {"two numbers, the larger first", [](Random& r) { return Input{{of_magnitude(9, r), of_magnitude(4, r)}}; }},
    {"fewer numbers than four processes", [](Random& r) { return Input{{of_magnitude(5, r), of_magnitude(8, r), of_magnitude(2, r)}}; }},
    {"a prime number of numbers", [](Random& r) { return shuffled(1009, r); }},
    {"a power of two", [](Random& r) { return shuffled(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return shuffled(601, r); }},
    {"already sorted", [](Random& r) { return ascending(503, r); }},
    {"reversed", [](Random& r) {
         Input in = ascending(504, r);
         std::reverse(in.x.begin(), in.x.end());
         return in;
     }},
    {"real numbers of both signs", [](Random& r) {
         Input in;
         for (int k = 1; k <= 200; ++k) in.x.push_back({r.coin() ? 0.5 * k : -0.5 * k, 0});
         r.shuffle(in.x);
         return in;
     }},
    {"imaginary numbers of both signs", [](Random& r) {
         Input in;
         for (int k = 1; k <= 203; ++k) in.x.push_back({0, r.coin() ? 0.5 * k : -0.5 * k});
         r.shuffle(in.x);
         return in;
     }},
    {"equal real parts", [](Random& r) {
         Input in;
         for (int k = 1; k <= 201; ++k) in.x.push_back({7.5, r.coin() ? 0.5 * k : -0.5 * k});
         r.shuffle(in.x);
         return in;
     }},
    {"zero among others", [](Random& r) {
         Input in = shuffled(127, r);
         in.x[100] = {0, 0};
         return in;
     }},
    {"from very small to very large", [](Random& r) {
         Input in;
         double magnitude = 1e-9;
         for (int k = 0; k < 180; ++k, magnitude *= 1.25) in.x.push_back(of_magnitude(magnitude, r));
         r.shuffle(in.x);
         return in;
     }},
    {"the largest first and the smallest last", [](Random& r) {
         Input in = ascending(301, r);
         std::swap(in.x.front(), in.x.back());
         return in;
     }},
};

inline Input timed(std::size_t size, Random& random) { return shuffled(size, random); }

}  // namespace problem
