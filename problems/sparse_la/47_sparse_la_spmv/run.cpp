#include "harness/drive.hpp"
#include "problem.hpp"

// y is an input as well: it cannot be poisoned, but with a beta other than 1 a value left in place is a wrong one.
struct Call {
    problem::Input in;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { spmv(in.alpha, in.A, in.x, in.beta, in.y, in.M, in.N); }
    problem::Output const& output() const { return in.y; }
};

PARLANCE_DRIVE(Call)
