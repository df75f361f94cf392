#pragma once
#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<bool> x;
};
using Output = bool;

// As many elements true as told, anywhere.
inline Input with_trues(std::size_t n, std::size_t trues, Random& random) {
    std::vector<std::size_t> places(n);
    for (std::size_t i = 0; i < n; ++i) places[i] = i;
    random.shuffle(places);
    Input in{std::vector<bool>(n, false)};
    for (std::size_t i = 0; i < trues; ++i) in.x[places[i]] = true;
    return in;
}

inline Input true_at(std::size_t n, std::vector<std::size_t> const& places) {
    Input in{std::vector<bool>(n, false)};
    for (std::size_t place : places) in.x[place] = true;
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one element, true", [](Random&) { return true_at(1, {0}); }},
    {"one element, false", [](Random&) { return true_at(1, {}); }},
    {"two elements, both true", [](Random&) { return true_at(2, {0, 1}); }},
    {"fewer elements than four processes, all true", [](Random&) { return true_at(3, {0, 1, 2}); }},
    {"all false", [](Random&) { return true_at(1009, {}); }},
    {"all true, an odd number", [](Random&) { return Input{std::vector<bool>(1009, true)}; }},
    {"all true, an even number", [](Random&) { return Input{std::vector<bool>(1024, true)}; }},
    {"only the first is true", [](Random&) { return true_at(1001, {0}); }},
    {"only the last is true", [](Random&) { return true_at(1003, {1002}); }},
    {"the first and the last are true", [](Random&) { return true_at(1009, {0, 1008}); }},
    {"an odd number of true among a prime number", [](Random& r) { return with_trues(1009, 501, r); }},
    {"an even number of true among a prime number", [](Random& r) { return with_trues(1009, 500, r); }},
    {"an odd number of true among a power of two", [](Random& r) { return with_trues(1024, 333, r); }},
    {"one more than a word of bits", [](Random& r) { return with_trues(65, 64, r); }},
    {"one true in each quarter", [](Random&) { return true_at(48, {5, 17, 29, 41}); }},
    {"one true in each third", [](Random&) { return true_at(48, {10, 20, 40}); }},
};

// Every 64 elements are the bits of one number.
inline Input timed(std::size_t size, Random& random) {
    Input in{std::vector<bool>(size)};
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < size; ++i, bits >>= 1) {
        if (i % 64 == 0) bits = random.next();
        in.x[i] = (bits & 1) != 0;
    }
    return in;
}

}  // namespace problem
