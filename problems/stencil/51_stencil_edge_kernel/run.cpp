#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<int> output_;

    explicit Call(problem::Input input) : in(std::move(input)), output_(in.image.size(), parlance::poison<int>()) {}
    void operator()() { convolveKernel(in.image, output_, in.N); }
    problem::Output const& output() const { return output_; }
};

PARLANCE_DRIVE(Call)
