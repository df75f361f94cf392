// Seeded numbers that are the same in the program and in its checker, on every standard library.
#pragma once
#include <cstdint>
#include <utility>
#include <vector>

namespace parlance {

// Scrambles the bits of a counter: the finalizer of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
// generators, 2014). Large inputs are made for every repetition on every rank, so that speed matters here.
inline std::uint64_t scramble(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
    return x ^ (x >> 31);
}

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() { return scramble(state_ += 0x9E3779B97F4A7C15ull); }

    // In [low, high).
    double real(double low, double high) {
        return low + (high - low) * (static_cast<double>(next() >> 11) * 0x1.0p-53);
    }

    // In [low, high], both included: the high half of a product, which is faster than a remainder.
    std::int64_t integer(std::int64_t low, std::int64_t high) {
        auto span = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<std::int64_t>(static_cast<std::uint64_t>((static_cast<unsigned __int128>(next()) * span) >> 64));
    }

    bool coin() { return next() >> 63 != 0; }

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
    std::uint64_t state_;
};

// A seed for each repetition, drawn from the run's one seed.
inline std::uint64_t derive(std::uint64_t seed, std::uint64_t index) { return scramble(seed + 0x9E3779B97F4A7C15ull * (index + 1)); }

}  // namespace parlance
