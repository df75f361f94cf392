#include "harness/drive.hpp"
#include "problem.hpp"

// The input is the output: it cannot be poisoned, but any number other than 0 and 1 left in place is a wrong one.
struct Call {
    problem::Input in;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { squareEach(in.x); }
    problem::Output const& output() const { return in.x; }
};

PARLANCE_DRIVE(Call)
