#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Compensated, so that the trusted answer is closer to the true sums than any candidate's.
Output answer(Input const& in) {
    Output sums(in.x.size());
    double sum = 0, lost = 0;
    for (std::size_t i = 0; i < in.x.size(); ++i) {
        double term = in.x[i] - lost;
        double next = sum + term;
        lost = (next - sum) - term;
        sum = next;
        sums[i] = sum;
    }
    return sums;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
