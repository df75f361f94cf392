#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    double smallest = parlance::poison<double>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { smallest = closestPair(in.x); }
    problem::Output output() const { return smallest; }
};

PARLANCE_DRIVE(Call)
