#include "harness/drive.hpp"
#include "problem.hpp"

// x is an input as well and cannot be poisoned: a value left in place is a wrong one wherever a smaller one stands before it.
struct Call {
    problem::Input in;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { partialMinimums(in.x); }
    problem::Output const& output() const { return in.x; }
};

PARLANCE_DRIVE(Call)
