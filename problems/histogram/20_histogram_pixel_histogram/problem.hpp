#pragma once
#include <algorithm>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> image;
};
using Output = std::array<std::size_t, 256>;

inline Input noise(std::size_t n, Random& random) { return {random.integers(n, 0, 255)}; }

// Neighbouring pixels of a photograph are alike: half of them keep the level before, the others go one up or down.
inline Input photograph(std::size_t n, Random& random) {
    Input in{std::vector<int>(n)};
    int level = static_cast<int>(random.integer(0, 255));
    for (std::size_t i = 0; i < n;) {
        // One drawn number serves thirty pixels with two bits each, since drawing takes longer than counting.
        std::int64_t bits = random.integer(0, (std::int64_t{1} << 60) - 1);
        for (std::size_t end = std::min(n, i + 30); i < end; ++i, bits >>= 2) {
            level = std::clamp(level + static_cast<int>(bits & 1) - static_cast<int>(bits >> 1 & 1), 0, 255);
            in.image[i] = level;
        }
    }
    return in;
}

inline Input black_and_white(std::size_t n, Random& random) {
    Input in{std::vector<int>(n)};
    for (int& pixel : in.image) pixel = random.coin() ? 255 : 0;
    return in;
}

inline Input ramp(std::size_t n) {
    Input in{std::vector<int>(n)};
    for (std::size_t i = 0; i < n; ++i) in.image[i] = static_cast<int>(i % 256);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one pixel", [](Random& r) { return noise(1, r); }},
    {"two pixels", [](Random& r) { return noise(2, r); }},
    {"fewer pixels than four processes", [](Random& r) { return noise(3, r); }},
    {"all black", [](Random&) { return Input{std::vector<int>(350, 0)}; }},
    {"all white", [](Random&) { return Input{std::vector<int>(351, 255)}; }},
    {"black and white", [](Random& r) { return black_and_white(1009, r); }},
    {"each level once", [](Random&) { return ramp(256); }},
    {"a prime number of pixels", [](Random& r) { return noise(4099, r); }},
    {"a power of two", [](Random& r) { return noise(4096, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return photograph(1201, r); }},
};

inline Input timed(std::size_t size, Random& random) { return photograph(size, random); }

}  // namespace problem
