#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<double> output_;

    explicit Call(problem::Input input) : in(std::move(input)), output_(in.values.size(), parlance::poison<double>()) {}
    void operator()() { jacobi1D(in.values, output_); }
    problem::Output const& output() const { return output_; }
};

PARLANCE_DRIVE(Call)
