#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    int largest = parlance::poison<int>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { largest = maximumSubarray(in.x); }
    problem::Output output() const { return largest; }
};

PARLANCE_DRIVE(Call)
