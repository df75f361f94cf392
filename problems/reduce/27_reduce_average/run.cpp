#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    double mean = parlance::poison<double>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { mean = average(in.x); }
    problem::Output output() const { return mean; }
};

PARLANCE_DRIVE(Call)
