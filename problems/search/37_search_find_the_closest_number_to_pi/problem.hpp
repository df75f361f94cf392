#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<double> x;
};
using Output = std::size_t;

constexpr double pi = 3.14159265358979323846;

// No element is closer to pi than a thousandth.
inline Input all_away(std::size_t n, Random& random) {
    Input in{random.reals(n, -1000, 1000)};
    for (double& value : in.x)
        if (value > pi - 1e-3 && value < pi + 1e-3) value += 1;
    return in;
}

// The closest is half a thousandth from pi, on either side.
inline Input closest_at(std::size_t index, std::size_t n, Random& random) {
    Input in = all_away(n, random);
    in.x[index] = random.coin() ? pi + 5e-4 : pi - 5e-4;
    return in;
}

inline Input anywhere(std::size_t n, Random& random) {
    return closest_at(static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(n) - 1)), n, random);
}

// Nearer to pi from one element to the next, all on one side.
inline Input approaching(std::size_t n, double side) {
    Input in{std::vector<double>(n)};
    for (std::size_t i = 0; i < n; ++i) in.x[i] = pi + side * static_cast<double>(n - i) * 0.01;
    return in;
}

// Farther from pi from one element to the next.
inline Input receding(std::size_t n) {
    Input in{std::vector<double>(n)};
    for (std::size_t i = 0; i < n; ++i) in.x[i] = pi + static_cast<double>(i + 1) * 0.01;
    return in;
}

// Three are less than one away, by distances that all have the whole part 0.
inline Input less_than_one_away(std::size_t n, Random& random) {
    Input in{random.reals(n, 50, 1000)};
    in.x[n / 4] = pi - 0.8;
    in.x[n / 2] = pi + 0.2;
    in.x[3 * n / 4] = pi + 0.6;
    return in;
}

// All are too far away for an int to tell how far; the closest is negative.
inline Input far_away(std::size_t n, Random& random) {
    Input in{random.reals(n, 1e11, 1e12)};
    for (double& value : in.x)
        if (random.coin()) value = -value;
    in.x[n - n / 3] = -1e10;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random& r) { return all_away(1, r); }},
    {"two elements, below and above", [](Random&) { return Input{{3.5, 3.0}}; }},
    {"fewer elements than four processes", [](Random& r) { return closest_at(1, 3, r); }},
    {"the closest at index 0", [](Random& r) { return closest_at(0, 1009, r); }},
    {"the closest at the last index", [](Random& r) { return closest_at(1008, 1009, r); }},
    {"the last of one more than a multiple of twelve", [](Random& r) { return closest_at(1200, 1201, r); }},
    {"the last of the first half", [](Random& r) { return closest_at(419, 840, r); }},
    {"a prime number of elements", [](Random& r) { return anywhere(1009, r); }},
    {"a power of two", [](Random& r) { return anywhere(1024, r); }},
    {"all below pi, approaching", [](Random&) { return approaching(211, -1); }},
    {"all above pi, approaching", [](Random&) { return approaching(211, 1); }},
    {"all above pi, receding", [](Random&) { return receding(211); }},
    {"pi itself and its negative", [](Random&) { return Input{{-pi, 3.1, 3.2, pi, -3.1, 3.14, 3.15}}; }},
    {"the negative of pi is far away", [](Random&) { return Input{{0.0, -pi, 5.0, -3.0, 9.0, 1.0}}; }},
    {"within a millionth of pi", [](Random&) { return Input{{pi - 3e-6, pi + 2.5e-6, pi - 1.6e-6, pi + 1e-6, pi + 7e-6, pi - 4e-6}}; }},
    {"less than one away", [](Random& r) { return less_than_one_away(103, r); }},
    {"far away from pi", [](Random& r) { return far_away(307, r); }},
};

// The closest may stand anywhere, so that all must be looked at.
inline Input timed(std::size_t size, Random& random) { return anywhere(size, random); }

}  // namespace problem
