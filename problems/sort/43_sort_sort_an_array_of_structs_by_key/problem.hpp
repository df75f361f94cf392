#pragma once
#include <algorithm>
#include <limits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<Result> results;
};
using Output = std::vector<Result>;

constexpr int earliest = std::numeric_limits<int>::min();
constexpr int latest = std::numeric_limits<int>::max();

inline Result starting_at(std::int64_t time, Random& random) {
    int const duration = static_cast<int>(random.integer(0, latest));
    float const value = static_cast<float>(random.real(-1000, 1000));
    return {static_cast<int>(time), duration, value};
}

// The span of time from low to high has a slot for each result, which starts somewhere in it: no two are at one time.
inline Input ascending(std::size_t n, std::int64_t low, std::int64_t high, Random& random) {
    Input in{std::vector<Result>(n)};
    std::int64_t const slot = (high - low + 1) / static_cast<std::int64_t>(n);
    for (std::size_t i = 0; i < n; ++i)
        in.results[i] = starting_at(low + slot * static_cast<std::int64_t>(i) + random.integer(0, slot - 1), random);
    return in;
}

inline Input shuffled(Input in, Random& random) {
    random.shuffle(in.results);
    return in;
}

inline Input at_any_time(std::size_t n, Random& random) { return shuffled(ascending(n, earliest, latest, random), random); }

inline std::vector<parlance::Case<Input>> const cases = {
    {"one result", [](Random& r) { return at_any_time(1, r); }},
    {"two results, the later first", [](Random& r) { return Input{{starting_at(7, r), starting_at(-2, r)}}; }},
    {"fewer results than four processes", [](Random& r) { return Input{{starting_at(60, r), starting_at(90, r), starting_at(30, r)}}; }},
    {"a prime number of results", [](Random& r) { return at_any_time(1009, r); }},
    {"a power of two", [](Random& r) { return at_any_time(1024, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return at_any_time(601, r); }},
    {"already sorted", [](Random& r) { return ascending(503, earliest, latest, r); }},
    {"reversed", [](Random& r) {
         Input in = ascending(504, -10000, 10000, r);
         std::reverse(in.results.begin(), in.results.end());
         return in;
     }},
    {"consecutive start times", [](Random& r) { return shuffled(ascending(307, 0, 306, r), r); }},
    {"all start times negative", [](Random& r) { return shuffled(ascending(350, -1000000, -1, r), r); }},
    {"neighbouring large start times", [](Random& r) { return shuffled(ascending(351, latest - 350, latest, r), r); }},
    {"the earliest and the latest int", [](Random& r) {
         return Input{{starting_at(latest, r), starting_at(0, r), starting_at(earliest, r), starting_at(1, r), starting_at(-1, r)}};
     }},
    {"the latest first and the earliest last", [](Random& r) {
         Input in = ascending(301, -5000, 5000, r);
         std::swap(in.results.front(), in.results.back());
         return in;
     }},
    {"durations and values in the opposite order", [](Random& r) {
         Input in = ascending(203, 0, 9999, r);
         for (std::size_t i = 0; i < in.results.size(); ++i) {
             in.results[i].duration = 1000 - static_cast<int>(i);
             in.results[i].value = 0.5f * static_cast<float>(in.results[i].duration);
         }
         return shuffled(in, r);
     }},
};

inline Input timed(std::size_t size, Random& random) { return at_any_time(size, random); }

}  // namespace problem
