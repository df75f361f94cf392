#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// In long double, with both factors applied once, at the end.
Output answer(Input const& in) {
    std::vector<long double> sums(in.M, 0.0L);
    for (COOElement const& e : in.A) sums[e.row] += static_cast<long double>(e.value) * in.x[e.column];
    Output y(in.M);
    for (std::size_t i = 0; i < in.M; ++i) y[i] = static_cast<double>(in.alpha * sums[i] + static_cast<long double>(in.beta) * in.y[i]);
    return y;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
