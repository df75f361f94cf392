// Seeded numbers that are the same in the program and in its checker, on every standard library.
#pragma once
#include <cstdint>
#include <random>
#include <vector>

namespace parlance {

class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    // In [low, high).
    double real(double low, double high) {
        return low + (high - low) * (static_cast<double>(engine_() >> 11) * 0x1.0p-53);
    }

    // In [low, high], both included. The bias of the modulo is below 2^-32 for the ranges used here.
    std::int64_t integer(std::int64_t low, std::int64_t high) {
        auto span = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<std::int64_t>(engine_() % span);
    }

    bool coin() { return engine_() >> 63 != 0; }

    std::vector<double> reals(std::size_t n, double low, double high) {
        std::vector<double> values(n);
        for (double& value : values) value = real(low, high);
        return values;
    }

    std::vector<int> integers(std::size_t n, int low, int high) {
        std::vector<int> values(n);
        for (int& value : values) value = static_cast<int>(integer(low, high));
        return values;
    }

    template <class T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(integer(0, static_cast<std::int64_t>(i) - 1))]);
    }

private:
    std::mt19937_64 engine_;
};

// A seed for each repetition, drawn from the run's one seed.
inline std::uint64_t derive(std::uint64_t seed, std::uint64_t index) {
    std::uint64_t x = seed + 0x9E3779B97F4A7C15ull * (index + 1);
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
    return x ^ (x >> 31);
}

}  // namespace parlance
