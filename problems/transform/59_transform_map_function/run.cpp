#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<bool> mask;

    explicit Call(problem::Input input) : in(std::move(input)), mask(in.old) {}
    void operator()() { mapPowersOfTwo(in.x, mask); }
    problem::Output const& output() const { return mask; }
};

PARLANCE_DRIVE(Call)
