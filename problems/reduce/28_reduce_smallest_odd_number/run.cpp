#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    int smallest = parlance::poison<int>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { smallest = smallestOdd(in.x); }
    problem::Output output() const { return smallest; }
};

PARLANCE_DRIVE(Call)
