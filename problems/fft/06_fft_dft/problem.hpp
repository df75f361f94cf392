#pragma once
#include <cmath>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

enum class OnEntry { empty, sized };

struct Input {
    std::vector<double> x;
    OnEntry output;
};
using Output = std::vector<std::complex<double>>;

inline Input of_length(std::size_t n, OnEntry output, Random& random) { return {random.reals(n, -1.0, 1.0), output}; }

// One spectral line at the given frequency, and its mirror image.
inline Input wave(std::size_t n, std::size_t frequency, OnEntry output) {
    Input in{std::vector<double>(n), output};
    for (std::size_t j = 0; j < n; ++j) in.x[j] = std::sin(6.283185307179586 * static_cast<double>(j * frequency % n) / static_cast<double>(n));
    return in;
}

inline Input impulse(std::size_t n, std::size_t at, OnEntry output) {
    Input in{std::vector<double>(n, 0.0), output};
    in.x[at] = 1;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one sample, output empty", [](Random& r) { return of_length(1, OnEntry::empty, r); }},
    {"one sample, output sized", [](Random& r) { return of_length(1, OnEntry::sized, r); }},
    {"two samples, output empty", [](Random& r) { return of_length(2, OnEntry::empty, r); }},
    {"fewer samples than four processes, output sized", [](Random& r) { return of_length(3, OnEntry::sized, r); }},
    {"a prime number of samples, output empty", [](Random& r) { return of_length(251, OnEntry::empty, r); }},
    {"a prime number of samples, output sized", [](Random& r) { return of_length(127, OnEntry::sized, r); }},
    {"a power of two, output empty", [](Random& r) { return of_length(256, OnEntry::empty, r); }},
    {"a power of two, output sized", [](Random& r) { return of_length(128, OnEntry::sized, r); }},
    {"six times a power of two, output empty", [](Random& r) { return of_length(192, OnEntry::empty, r); }},
    {"an odd composite length, output sized", [](Random& r) { return of_length(225, OnEntry::sized, r); }},
    {"a constant signal", [](Random&) { return Input{std::vector<double>(150, 0.75), OnEntry::sized}; }},
    {"a sine wave", [](Random&) { return wave(180, 7, OnEntry::empty); }},
    {"an impulse at the end", [](Random&) { return impulse(97, 96, OnEntry::sized); }},
};

inline Input timed(std::size_t size, Random& random) { return of_length(size, OnEntry::sized, random); }

}  // namespace problem
