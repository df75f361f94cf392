#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<double> y;

    explicit Call(problem::Input input) : in(std::move(input)), y(in.M, in.old_values ? 1.5 : parlance::poison<double>()) {}
    void operator()() { gemv(in.A, in.x, y, in.M, in.N); }
    problem::Output const& output() const { return y; }
};

PARLANCE_DRIVE(Call)
