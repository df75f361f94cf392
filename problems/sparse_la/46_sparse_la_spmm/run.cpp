#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<double> Y;

    explicit Call(problem::Input input) : in(std::move(input)), Y(in.M * in.N, in.old_values ? 1.5 : parlance::poison<double>()) {}
    void operator()() { spmm(in.A, in.X, Y, in.M, in.K, in.N); }
    problem::Output const& output() const { return Y; }
};

PARLANCE_DRIVE(Call)
