// Between a problem's check.cpp, which knows the answer, and the checker's main, which knows the records.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "compare.hpp"
#include "problem.hpp"

namespace parlance {

// Defined by PARLANCE_CHECK in the problem's check.cpp. Throws when the bytes are no output of this problem.
std::size_t case_count();
std::string case_name(std::size_t index);

// A trusted answer computed once, compared with what any number of ranks handed over.
struct Expectation {
    virtual ~Expectation() = default;
    virtual std::optional<Difference> compare(char const* bytes, std::size_t length, Tolerance tolerance) const = 0;
};
std::unique_ptr<Expectation> expect_case(std::size_t index, std::uint64_t seed);
std::unique_ptr<Expectation> expect_timed(std::size_t size, std::uint64_t seed);

template <class Input, class Output>
struct ExpectationOf final : Expectation {
    using Compare = std::optional<Difference> (*)(Input const&, Output const&, Output const&, Tolerance);
    ExpectationOf(Input input, Output (*answer)(Input const&), Compare compare) : input_(std::move(input)), expected_(answer(input_)), compare_(compare) {}
    std::optional<Difference> compare(char const* bytes, std::size_t length, Tolerance tolerance) const override {
        Reader reader(bytes, length);
        Output got{};
        reader.read(got);
        return compare_(input_, expected_, got, tolerance);
    }
    Input input_;
    Output expected_;
    Compare compare_;
};

// Position by position, which is right where an answer is one sequence or one number.
template <class Input, class Output>
std::optional<Difference> same(Input const&, Output const& expected, Output const& got, Tolerance tolerance) {
    return parlance::compare(expected, got, tolerance);
}

}  // namespace parlance

#define PARLANCE_CHECK(answer, comparison)                                                                                  \
    namespace parlance {                                                                                                    \
    using Expected = ExpectationOf<problem::Input, problem::Output>;                                                        \
    std::size_t case_count() { return problem::cases.size(); }                                                              \
    std::string case_name(std::size_t index) { return problem::cases[index].name; }                                         \
    std::unique_ptr<Expectation> expect_case(std::size_t index, std::uint64_t seed) {                                       \
        Random random(derive(seed, index));                                                                                 \
        return std::make_unique<Expected>(problem::cases[index].make(random), answer, comparison);                          \
    }                                                                                                                       \
    std::unique_ptr<Expectation> expect_timed(std::size_t size, std::uint64_t seed) {                                       \
        Random random(seed);                                                                                                \
        return std::make_unique<Expected>(problem::timed(size, random), answer, comparison);                                \
    }                                                                                                                       \
    }
