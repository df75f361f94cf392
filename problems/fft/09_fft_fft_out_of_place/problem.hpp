#pragma once
#include <cmath>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

enum class OnEntry { empty, sized };

struct Input {
    std::vector<std::complex<double>> x;
    OnEntry output;
};
using Output = std::vector<std::complex<double>>;

inline Input of_length(std::size_t n, OnEntry output, Random& random) {
    Input in{std::vector<std::complex<double>>(n), output};
    for (std::complex<double>& value : in.x) {
        double const real = random.real(-1.0, 1.0);
        value = {real, random.real(-1.0, 1.0)};
    }
    return in;
}

inline Input purely_real(std::size_t n, OnEntry output, Random& random) {
    Input in = of_length(n, output, random);
    for (std::complex<double>& value : in.x) value = value.real();
    return in;
}

// All at one frequency: the answer is one spike.
inline Input wave(std::size_t n, std::size_t frequency, OnEntry output) {
    Input in{std::vector<std::complex<double>>(n), output};
    for (std::size_t j = 0; j < n; ++j) in.x[j] = std::polar(0.5, 6.283185307179586 * static_cast<double>(j * frequency % n) / static_cast<double>(n));
    return in;
}

inline Input impulse(std::size_t n, std::size_t at, OnEntry output) {
    Input in{std::vector<std::complex<double>>(n), output};
    in.x[at] = {2.0, -1.0};
    return in;
}

// Long ones stand before short ones: what is kept from a call must not serve the next.
inline std::vector<parlance::Case<Input>> const cases = {
    {"one sample, output empty", [](Random& r) { return of_length(1, OnEntry::empty, r); }},
    {"one sample, output sized", [](Random& r) { return of_length(1, OnEntry::sized, r); }},
    {"two samples, output empty", [](Random& r) { return of_length(2, OnEntry::empty, r); }},
    {"two samples, output sized", [](Random& r) { return of_length(2, OnEntry::sized, r); }},
    {"four samples, output empty", [](Random& r) { return of_length(4, OnEntry::empty, r); }},
    {"1024 samples, output sized", [](Random& r) { return of_length(1024, OnEntry::sized, r); }},
    {"eight samples, output empty", [](Random& r) { return of_length(8, OnEntry::empty, r); }},
    {"16 samples, output sized", [](Random& r) { return of_length(16, OnEntry::sized, r); }},
    {"128 samples, output sized", [](Random& r) { return of_length(128, OnEntry::sized, r); }},
    {"512 samples, output empty", [](Random& r) { return of_length(512, OnEntry::empty, r); }},
    {"purely real", [](Random& r) { return purely_real(256, OnEntry::sized, r); }},
    {"a constant", [](Random&) { return Input{std::vector<std::complex<double>>(64, {0.75, -0.5}), OnEntry::sized}; }},
    {"one frequency", [](Random&) { return wave(256, 37, OnEntry::empty); }},
    {"an impulse at the end", [](Random&) { return impulse(32, 31, OnEntry::sized); }},
};

// The length is a power of two.
inline Input timed(std::size_t size, Random& random) { return of_length(size, OnEntry::sized, random); }

}  // namespace problem
