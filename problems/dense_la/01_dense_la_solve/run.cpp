#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<double> x;

    explicit Call(problem::Input input) : in(std::move(input)), x(in.N, parlance::poison<double>()) {}
    void operator()() { solveLinearSystem(in.A, in.b, x, in.N); }
    problem::Output const& output() const { return x; }
};

PARLANCE_DRIVE(Call)
