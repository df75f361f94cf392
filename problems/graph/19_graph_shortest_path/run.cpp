#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    int length = parlance::poison<int>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { length = shortestPathLength(in.A, in.N, in.source, in.dest); }
    problem::Output output() const { return length; }
};

PARLANCE_DRIVE(Call)
