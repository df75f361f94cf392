#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    double area = parlance::poison<double>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { area = smallestArea(in.points); }
    problem::Output output() const { return area; }
};

PARLANCE_DRIVE(Call)
