#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// From the end of the output: the sum of all first, then without the first element of x, and so on.
Output answer(Input const& in) {
    std::size_t const n = in.x.size();
    std::int64_t left = 0;
    for (int value : in.x) left += value;

    Output sums(n);
    for (std::size_t i = 0; i < n; ++i) {
        sums[n - 1 - i] = static_cast<int>(left);
        left -= in.x[i];
    }
    return sums;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
