#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    int degree = parlance::poison<int>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { degree = maxDegree(in.A, in.N); }
    problem::Output output() const { return degree; }
};

PARLANCE_DRIVE(Call)
