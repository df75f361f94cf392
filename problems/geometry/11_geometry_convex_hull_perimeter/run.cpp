#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    double perimeter = parlance::poison<double>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { perimeter = convexHullPerimeter(in.points); }
    problem::Output output() const { return perimeter; }
};

PARLANCE_DRIVE(Call)
