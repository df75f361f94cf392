#pragma once
#include <cmath>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<std::complex<double>> x;
};
using Output = std::vector<std::complex<double>>;

inline Input of_length(std::size_t n, Random& random) {
    Input in{std::vector<std::complex<double>>(n)};
    for (std::complex<double>& value : in.x) {
        double const real = random.real(-1.0, 1.0);
        value = {real, random.real(-1.0, 1.0)};
    }
    return in;
}

inline std::complex<double> root(std::size_t power, std::size_t n) { return std::polar(1.0, -6.283185307179586 * static_cast<double>(power % n) / static_cast<double>(n)); }

// All at one frequency: the answer is one spike.
inline Input wave(std::size_t n, std::size_t frequency) {
    Input in{std::vector<std::complex<double>>(n)};
    for (std::size_t j = 0; j < n; ++j) in.x[j] = root(j * frequency, n);
    return in;
}

inline Input impulse(std::size_t n, std::size_t at, std::complex<double> value) {
    Input in{std::vector<std::complex<double>>(n)};
    in.x[at] = value;
    return in;
}

// The forward transform of a signal, which the inverse one has to bring back.
inline Input round_trip(std::size_t n, Random& random) {
    Input const signal = of_length(n, random);
    Input in{std::vector<std::complex<double>>(n)};
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t j = 0; j < n; ++j) in.x[k] += signal.x[j] * root(j * k, n);
    return in;
}

// Long ones stand before short ones: what is kept from a call must not serve the next.
inline std::vector<parlance::Case<Input>> const cases = {
    {"one sample", [](Random& r) { return of_length(1, r); }},
    {"two samples", [](Random& r) { return of_length(2, r); }},
    {"four samples", [](Random& r) { return of_length(4, r); }},
    {"1024 samples", [](Random& r) { return of_length(1024, r); }},
    {"eight samples", [](Random& r) { return of_length(8, r); }},
    {"16 samples", [](Random& r) { return of_length(16, r); }},
    {"128 samples", [](Random& r) { return of_length(128, r); }},
    {"512 samples", [](Random& r) { return of_length(512, r); }},
    {"the forward transform of two samples", [](Random& r) { return round_trip(2, r); }},
    {"the forward transform of 256 samples", [](Random& r) { return round_trip(256, r); }},
    {"a constant", [](Random&) { return Input{std::vector<std::complex<double>>(64, {0.75, -0.5})}; }},
    {"one frequency", [](Random&) { return wave(256, 37); }},
    {"an impulse at the end", [](Random&) { return impulse(32, 31, {2.0, -1.0}); }},
    {"one sample, imaginary", [](Random&) { return impulse(1, 0, {0.0, -1.5}); }},
};

// The length is a power of two.
inline Input timed(std::size_t size, Random& random) { return of_length(size, random); }

}  // namespace problem
