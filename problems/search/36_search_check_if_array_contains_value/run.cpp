#include "harness/drive.hpp"
#include "problem.hpp"

// A bool cannot be poisoned: either value may be the answer.
struct Call {
    problem::Input in;
    bool found = false;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { found = contains(in.x, in.target); }
    problem::Output output() const { return found; }
};

PARLANCE_DRIVE(Call)
