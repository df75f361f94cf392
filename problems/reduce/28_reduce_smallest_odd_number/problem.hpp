#pragma once
#include <climits>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<int> x;
};
using Output = int;

inline int even(int low, int high, Random& random) { return 2 * static_cast<int>(random.integer(low / 2, high / 2)); }

inline Input even_numbers(std::size_t n, int low, int high, Random& random) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.x.push_back(even(low, high, random));
    return in;
}

// One odd number, smaller than some of the even ones and larger than others.
inline Input one_odd(std::size_t n, std::size_t place, int value, Random& random) {
    Input in = even_numbers(n, -1000, 1000, random);
    in.x[place] = value;
    return in;
}

// Odd and even numbers, of which the last is the smallest odd one for certain.
inline Input mixed(std::size_t n, int low, int high, Random& random) {
    Input in{random.integers(n, low, high)};
    in.x[n - 1] = low % 2 != 0 ? low : low + 1;
    return in;
}

inline Input shuffled(Input in, Random& random) {
    random.shuffle(in.x);
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element", [](Random&) { return Input{{7}}; }},
    {"one element, negative", [](Random&) { return Input{{-3}}; }},
    {"fewer elements than four processes", [](Random&) { return Input{{-4, 5, 9}}; }},
    {"a prime number of elements", [](Random& r) { return shuffled(mixed(1009, -5000, 5000, r), r); }},
    {"a power of two", [](Random& r) { return shuffled(mixed(1024, 101, 9000, r), r); }},
    {"all odd numbers negative", [](Random& r) {
         Input in = mixed(501, -900, -100, r);
         for (int& value : in.x)
             if (value % 2 == 0) value = -value;
         return shuffled(in, r);
     }},
    {"negative and positive odd numbers", [](Random& r) { return shuffled(mixed(1001, -301, 5001, r), r); }},
    {"exactly one odd number, the first", [](Random& r) { return one_odd(241, 0, 333, r); }},
    {"exactly one odd number, the last", [](Random& r) { return one_odd(241, 240, 777, r); }},
    {"exactly one odd number, in the middle", [](Random& r) { return one_odd(480, 240, -151, r); }},
    {"the smallest odd number is the last", [](Random& r) { return mixed(1003, 1, 99999, r); }},
    {"every even number is smaller", [](Random& r) {
         Input in = mixed(600, 1001, 3000, r);
         for (int& value : in.x)
             if (value % 2 == 0) value -= 4000;
         return shuffled(in, r);
     }},
    {"the smallest odd number many times", [](Random& r) {
         Input in = mixed(700, 11, 23, r);
         return shuffled(in, r);
     }},
    {"the largest int is the only odd number", [](Random& r) { return one_odd(130, 77, INT_MAX, r); }},
    {"the smallest int and the odd number after it", [](Random& r) {
         Input in = mixed(300, -100, 100, r);
         in.x[10] = INT_MIN;
         in.x[150] = INT_MIN + 1;
         in.x[299] = INT_MAX;
         return in;
     }},
};

inline Input timed(std::size_t size, Random& random) { return {random.integers(size, -2000000000, 2000000000)}; }

}  // namespace problem
