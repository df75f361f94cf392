#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    int count = parlance::poison<int>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { count = edgeCount(in.A, in.N); }
    problem::Output output() const { return count; }
};

PARLANCE_DRIVE(Call)
