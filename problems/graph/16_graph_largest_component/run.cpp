#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    int size = parlance::poison<int>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { size = largestComponent(in.A, in.N); }
    problem::Output output() const { return size; }
};

PARLANCE_DRIVE(Call)
