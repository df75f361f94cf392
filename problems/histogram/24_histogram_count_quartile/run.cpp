#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    // Not poisoned: the bins are promised to arrive zeroed, on every rank.
    std::array<std::size_t, 4> bins{};

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { countQuartiles(in.x, bins); }
    problem::Output const& output() const { return bins; }
};

PARLANCE_DRIVE(Call)
