#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::size_t index = parlance::poison<std::size_t>();

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { index = findLastShortBook(in.books); }
    problem::Output output() const { return index; }
};

PARLANCE_DRIVE(Call)
