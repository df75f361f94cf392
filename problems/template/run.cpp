#include "harness/drive.hpp"
#include "problem.hpp"

// The one call of the candidate. What it should write is poisoned before, so that a place left as it was is seen.
struct Call {
    problem::Input in;
    problem::Output out;

    explicit Call(problem::Input input) : in(std::move(input)), out(in.x.size(), parlance::poison<double>()) {}
    void operator()() { @FUNCTION@(in.x, out); }
    problem::Output const& output() const { return out; }
};

PARLANCE_DRIVE(Call)
