#include "harness/drive.hpp"
#include "problem.hpp"

// x is input and output: it cannot be poisoned.
struct Call {
    problem::Input in;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { fftConjugate(in.x); }
    problem::Output const& output() const { return in.x; }
};

PARLANCE_DRIVE(Call)
