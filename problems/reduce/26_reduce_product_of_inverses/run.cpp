#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    double product = parlance::poison<double>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { product = productWithInverses(in.x); }
    problem::Output output() const { return product; }
};

PARLANCE_DRIVE(Call)
