#include "harness/drive.hpp"
#include "problem.hpp"

// A bool cannot be poisoned: either value may be the answer.
struct Call {
    problem::Input in;
    bool in_one = false;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { in_one = xorContains(in.x, in.y, in.val); }
    problem::Output output() const { return in_one; }
};

PARLANCE_DRIVE(Call)
