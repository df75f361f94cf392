#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    double sum = parlance::poison<double>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { sum = sumOfMinimumElements(in.x, in.y); }
    problem::Output output() const { return sum; }
};

PARLANCE_DRIVE(Call)
