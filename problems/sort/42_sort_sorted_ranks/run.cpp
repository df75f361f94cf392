#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<std::size_t> places;

    explicit Call(problem::Input input) : in(std::move(input)), places(in.x.size(), parlance::poison<std::size_t>()) {}
    void operator()() { ranks(in.x, places); }
    problem::Output const& output() const { return places; }
};

PARLANCE_DRIVE(Call)
