// Between a problem's run.cpp, which knows the candidate, and a main, which knows ranks and clocks.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "bytes.hpp"
#include "problem.hpp"

namespace parlance {

// One call of the candidate, made ready: its own input, its output poisoned.
struct Work {
    virtual ~Work() = default;
    virtual void call() = 0;
    virtual Bytes output() const = 0;
};

// Defined by PARLANCE_DRIVE in the problem's run.cpp.
std::size_t case_count();
std::unique_ptr<Work> prepare_case(std::size_t index, std::uint64_t seed);
std::unique_ptr<Work> prepare_timed(std::size_t size, std::uint64_t seed);

template <class Call>
struct WorkOf final : Work {
    template <class Input>
    explicit WorkOf(Input input) : call_(std::move(input)) {}
    void call() override { call_(); }
    Bytes output() const override {
        Bytes bytes;
        write(bytes, call_.output());
        return bytes;
    }
    Call call_;
};

}  // namespace parlance

#define PARLANCE_DRIVE(Call)                                                                         \
    namespace parlance {                                                                             \
    std::size_t case_count() { return problem::cases.size(); }                                       \
    std::unique_ptr<Work> prepare_case(std::size_t index, std::uint64_t seed) {                      \
        Random random(derive(seed, index));                                                          \
        return std::make_unique<WorkOf<Call>>(problem::cases[index].make(random));                   \
    }                                                                                                \
    std::unique_ptr<Work> prepare_timed(std::size_t size, std::uint64_t seed) {                      \
        Random random(seed);                                                                         \
        return std::make_unique<WorkOf<Call>>(problem::timed(size, random));                         \
    }                                                                                                \
    }
