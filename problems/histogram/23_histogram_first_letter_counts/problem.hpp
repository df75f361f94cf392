#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<std::string> s;
};
using Output = std::array<std::size_t, 26>;

inline char letter(Random& random) { return static_cast<char>('a' + random.integer(0, 25)); }

inline Input words(std::size_t n, int shortest, int longest, Random& random) {
    Input in{std::vector<std::string>(n)};
    for (std::string& word : in.s) {
        word.resize(static_cast<std::size_t>(random.integer(shortest, longest)));
        for (char& c : word) c = letter(random);
    }
    return in;
}

inline Input beginning_with(char first, std::size_t n, Random& random) {
    Input in = words(n, 1, 8, random);
    for (std::string& word : in.s) word.front() = first;
    return in;
}

inline Input sorted_alphabet(std::size_t n) {
    Input in;
    for (std::size_t i = 0; i < n; ++i) in.s.push_back(std::string(1 + i % 5, static_cast<char>('a' + 26 * i / n)));
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one string", [](Random& r) { return words(1, 5, 9, r); }},
    {"one string of one letter", [](Random&) { return Input{{"z"}}; }},
    {"two strings", [](Random& r) { return words(2, 1, 9, r); }},
    {"fewer strings than four processes", [](Random& r) { return words(3, 1, 9, r); }},
    {"a prime number of strings", [](Random& r) { return words(1009, 1, 12, r); }},
    {"a power of two", [](Random& r) { return words(1024, 1, 12, r); }},
    {"one more than a multiple of twelve", [](Random& r) { return words(1201, 1, 12, r); }},
    {"strings of one letter", [](Random& r) { return words(503, 1, 1, r); }},
    {"long strings", [](Random& r) { return words(211, 20, 60, r); }},
    {"all begin with a", [](Random& r) { return beginning_with('a', 350, r); }},
    {"all begin with z", [](Random& r) { return beginning_with('z', 351, r); }},
    {"a and z alone, each first and last", [](Random& r) {
         Input in{{"az", "za", "a", "z", "aa", "zz", "zaza", "azaz"}};
         for (int i = 0; i < 301; ++i) in.s.push_back(in.s[static_cast<std::size_t>(r.integer(0, 7))]);
         return in;
     }},
    {"each letter once", [](Random&) { return sorted_alphabet(26); }},
    {"in alphabetical order", [](Random&) { return sorted_alphabet(911); }},
};

// Of one to four letters, so that the strings need no memory of their own, which makes them quick to make and to copy.
// One drawn number serves a whole string: two bits for the length, and fifteen for each letter.
inline Input timed(std::size_t size, Random& random) {
    Input in;
    in.s.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        std::uint64_t const bits = random.next();
        char letters[4];
        for (int k = 0; k < 4; ++k) letters[k] = static_cast<char>('a' + ((bits >> 15 * k & 0x7FFF) * 26 >> 15));
        in.s.emplace_back(letters, 1 + (bits >> 62));
    }
    return in;
}

}  // namespace problem
