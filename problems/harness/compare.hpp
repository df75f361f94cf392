// Whether two answers agree, and where they first do not.
#pragma once
#include <array>
#include <cmath>
#include <complex>
#include <cstdio>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "problem.hpp"

namespace parlance {

// Agree when |got - expected| <= absolute + relative * |expected|. A NaN or an infinity never agrees.
struct Tolerance {
    double relative = 0;
    double absolute = 0;
};

struct Difference {
    std::string position;
    std::string expected;
    std::string got;
    bool finite = true;
};

inline std::string text(double value) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.17g", value);
    return buffer;
}
inline std::string text(float value) { return text(static_cast<double>(value)); }
inline std::string text(std::complex<double> value) { return "(" + text(value.real()) + ", " + text(value.imag()) + ")"; }
template <class T>
std::enable_if_t<std::is_integral_v<T>, std::string> text(T value) { return std::to_string(value); }
inline std::string text(bool value) { return value ? "true" : "false"; }

// As text() does, and says so where the candidate left the place as it found it.
template <class T>
std::string shown(T value) {
    if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
        if (value == poison<T>()) return "nothing (never written)";
    }
    return text(value);
}

inline bool finite(double value) { return std::isfinite(value); }
inline bool finite(std::complex<double> value) { return std::isfinite(value.real()) && std::isfinite(value.imag()); }

template <class T>
std::enable_if_t<std::is_integral_v<T>, std::optional<Difference>> compare(T expected, T got, Tolerance) {
    if (expected == got) return {};
    return Difference{"", text(expected), shown(got), true};
}

template <class T>
std::optional<Difference> compare_floating(T expected, T got, Tolerance tolerance) {
    // Written so that a NaN on either side fails.
    if (finite(got) && std::abs(got - expected) <= tolerance.absolute + tolerance.relative * std::abs(expected)) return {};
    return Difference{"", text(expected), shown(got), finite(got)};
}
inline std::optional<Difference> compare(double expected, double got, Tolerance t) { return compare_floating(expected, got, t); }
inline std::optional<Difference> compare(float expected, float got, Tolerance t) {
    auto difference = compare_floating(static_cast<double>(expected), static_cast<double>(got), t);
    if (difference) difference->got = shown(got);
    return difference;
}
inline std::optional<Difference> compare(std::complex<double> expected, std::complex<double> got, Tolerance t) {
    return compare_floating(expected, got, t);
}

template <class Sequence>
std::optional<Difference> compare_sequence(Sequence const& expected, Sequence const& got, Tolerance tolerance) {
    if (expected.size() != got.size())
        return Difference{"length", std::to_string(expected.size()), std::to_string(got.size()), true};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        using Value = std::decay_t<typename Sequence::value_type>;
        if (auto difference = compare(static_cast<Value>(expected[i]), static_cast<Value>(got[i]), tolerance)) {
            difference->position = "[" + std::to_string(i) + "]" + difference->position;
            return difference;
        }
    }
    return {};
}
template <class T>
std::optional<Difference> compare(std::vector<T> const& expected, std::vector<T> const& got, Tolerance t) { return compare_sequence(expected, got, t); }
template <class T, std::size_t N>
std::optional<Difference> compare(std::array<T, N> const& expected, std::array<T, N> const& got, Tolerance t) { return compare_sequence(expected, got, t); }

}  // namespace parlance
