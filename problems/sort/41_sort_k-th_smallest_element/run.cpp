#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    int element = parlance::poison<int>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { element = findKthSmallest(in.x, in.k); }
    problem::Output output() const { return element; }
};

PARLANCE_DRIVE(Call)
