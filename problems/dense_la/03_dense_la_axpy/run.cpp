#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<double> z;

    explicit Call(problem::Input input) : in(std::move(input)), z(in.x.size(), in.old_values ? 1.5 : parlance::poison<double>()) {}
    void operator()() { axpy(in.alpha, in.x, in.y, z); }
    problem::Output const& output() const { return z; }
};

PARLANCE_DRIVE(Call)
