#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    bool odd = parlance::poison<bool>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { odd = reduceLogicalXOR(in.x); }
    problem::Output output() const { return odd; }
};

PARLANCE_DRIVE(Call)
