// The vocabulary of a problem: its named cases, its poison and its seeds. Knows no ranks, threads or clocks.
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>

#include "bytes.hpp"
#include "random.hpp"

namespace parlance {

// One input worth testing: the name appears in the evidence of a wrong answer.
template <class Input>
struct Case {
    char const* name;
    Input (*make)(Random&);
};

// What an output holds before the candidate is called: a value left in place is seen, not mistaken for an answer.
template <class T>
constexpr T poison() {
    if constexpr (std::numeric_limits<T>::is_iec559) return static_cast<T>(-6.0e30);
    else return static_cast<T>(-858993460);
}

}  // namespace parlance
