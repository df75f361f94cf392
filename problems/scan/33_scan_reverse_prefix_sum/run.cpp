#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<int> output_;

    explicit Call(problem::Input input) : in(std::move(input)), output_(in.x.size(), parlance::poison<int>()) {}
    void operator()() { reversePrefixSum(in.x, output_); }
    problem::Output const& output() const { return output_; }
};

PARLANCE_DRIVE(Call)
