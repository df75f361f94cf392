#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Without prefix sums: the element at index i is in those at i and after it, n - i of them.
Output answer(Input const& in) {
    std::size_t const n = in.x.size();
    long double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += static_cast<long double>(n - i) * in.x[i];
    return static_cast<double>(sum);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
