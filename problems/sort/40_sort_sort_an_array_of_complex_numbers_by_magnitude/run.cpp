#include "harness/drive.hpp"
#include "problem.hpp"

// x is an input as well: it cannot be poisoned, but left in place it is in no order.
struct Call {
    problem::Input in;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { sortComplexByMagnitude(in.x); }
    problem::Output const& output() const { return in.x; }
};

PARLANCE_DRIVE(Call)
