#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<Point> hull;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { convexHull(in.points, hull); }
    problem::Output const& output() const { return hull; }
};

PARLANCE_DRIVE(Call)
