// One process for itself.
#pragma once
#include "clock.hpp"

namespace parlance {

// Busy is what computing costs: Process counts one thread, Threads looks for the busiest of many.
template <class Busy>
struct Alone {
    int rank() const { return 0; }
    void barrier() const {}
    void account(bool) const {}
    Busy busy(bool wanted) const { return Busy(wanted); }
    double computed_since(Busy const& before) const { return before.busiest(0); }
    bool all_agree(bool mine) const { return mine; }
};

}  // namespace parlance
