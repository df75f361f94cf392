#pragma once
#include <limits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

// A mask cannot be poisoned: old is what it holds when the candidate is called.
struct Input {
    std::vector<int> x;
    std::vector<bool> old;
};
using Output = std::vector<bool>;

inline std::vector<bool> coins(std::size_t n, Random& random) {
    std::vector<bool> old(n);
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < n; ++i, word >>= 1) {
        if (i % 64 == 0) word = random.next();
        old[i] = (word & 1) != 0;
    }
    return old;
}

inline int power(Random& random) { return 1 << random.integer(0, 30); }

// Zero, a power with the wrong sign, a neighbour of a power, or any number.
inline int mostly_no_power(Random& random) {
    switch (random.integer(0, 4)) {
        case 0: return 0;
        case 1: return -power(random);
        case 2: return (1 << random.integer(2, 30)) - 1;
        case 3: return (1 << random.integer(1, 30)) + 1;
        default: return static_cast<int>(random.integer(std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
}

// The first and the last place are wrong if they are left as they are.
inline Input over_anything(std::vector<int> x, Random& random) {
    Input in{std::move(x), {}};
    in.old = coins(in.x.size(), random);
    in.old.front() = !isPowerOfTwo(in.x.front());
    in.old.back() = !isPowerOfTwo(in.x.back());
    return in;
}

inline Input of_length(std::size_t n, Random& random) {
    std::vector<int> x(n);
    for (int& value : x) value = random.coin() ? power(random) : mostly_no_power(random);
    return over_anything(x, random);
}

inline Input over(bool old, Input in) {
    in.old.assign(in.x.size(), old);
    return in;
}

// All the powers and the numbers beside them.
inline std::vector<int> around_powers() {
    std::vector<int> x;
    for (int exponent = 0; exponent <= 30; ++exponent)
        for (int step : {-1, 0, 1}) x.push_back((1 << exponent) + step);
    return x;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one power of two", [](Random& r) { return over_anything({64}, r); }},
    {"one number that is none", [](Random& r) { return over_anything({6}, r); }},
    {"two elements", [](Random& r) { return over_anything({3, 2}, r); }},
    {"fewer elements than four processes", [](Random& r) { return over_anything({1, 12, 16}, r); }},
    {"zero, one and minus one", [](Random& r) { return over_anything({0, 1, -1, 0, 0, 1, -1, 0}, r); }},
    {"the smallest and the largest", [](Random& r) {
         constexpr int least = std::numeric_limits<int>::min(), most = std::numeric_limits<int>::max();
         return over_anything({least, most, 1 << 30, least + 1, least / 2, most - 1, least, 1}, r);
     }},
    {"numbers beside powers of two", [](Random& r) { return over_anything(around_powers(), r); }},
    {"negative numbers", [](Random& r) {
         std::vector<int> x;
         for (int value : around_powers()) x.push_back(-value);
         return over_anything(x, r);
     }},
    {"powers of two only", [](Random& r) { return over(false, over_anything(std::vector<int>(203, 32), r)); }},
    {"no power of two", [](Random& r) { return over(true, over_anything(std::vector<int>(203, 33), r)); }},
    {"a mask full of true", [](Random& r) { return over(true, of_length(307, r)); }},
    {"a mask full of false", [](Random& r) { return over(false, of_length(307, r)); }},
    {"a prime number of elements", [](Random& r) { return of_length(1009, r); }},
    {"a power of two", [](Random& r) { return of_length(1024, r); }},
    {"one more than a multiple of sixty-four", [](Random& r) { return of_length(961, r); }},
    {"one less than a multiple of sixty-four", [](Random& r) { return of_length(959, r); }},
};

// One element in sixteen is a power of two, the others are any numbers.
inline Input timed(std::size_t size, Random& random) {
    std::vector<int> x(size);
    for (int& value : x) {
        std::uint64_t bits = random.next();
        value = bits % 16 == 0 ? 1 << (bits >> 4) % 31 : static_cast<int>(bits >> 32);
    }
    return over_anything(std::move(x), random);
}

}  // namespace problem
