#include "harness/drive.hpp"
#include "problem.hpp"

struct Call {
    problem::Input in;
    std::vector<double> r, i;

    explicit Call(problem::Input input) : in(std::move(input)) {
        if (in.r == problem::OnEntry::sized) r.assign(in.x.size(), parlance::poison<double>());
        if (in.i == problem::OnEntry::sized) i.assign(in.x.size(), parlance::poison<double>());
    }
    void operator()() { fft(in.x, r, i); }
    problem::Output output() const { return problem::joined(r, i); }
};

PARLANCE_DRIVE(Call)
