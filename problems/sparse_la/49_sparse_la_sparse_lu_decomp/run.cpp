#include "harness/drive.hpp"
#include "problem.hpp"

// L and U arrive holding zeros, as the question says; a diagonal never written is seen all the same.
struct Call {
    problem::Input in;
    std::vector<double> L, U;

    explicit Call(problem::Input input) : in(std::move(input)), L(in.N * in.N, 0.0), U(in.N * in.N, 0.0) {}
    void operator()() { luFactorize(in.A, L, U, in.N); }
    problem::Output output() const {
        problem::Output both{static_cast<double>(L.size())};
        both.insert(both.end(), L.begin(), L.end());
        both.insert(both.end(), U.begin(), U.end());
        return both;
    }
};

PARLANCE_DRIVE(Call)
