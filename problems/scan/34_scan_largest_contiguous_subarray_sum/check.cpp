#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// A run's sum is the difference of two prefix sums: each one less the smallest before it.
Output answer(Input const& in) {
    std::int64_t prefix = 0, smallest = 0, largest = in.x[0];
    for (int value : in.x) {
        prefix += value;
        largest = std::max(largest, prefix - smallest);
        smallest = std::min(smallest, prefix);
    }
    return static_cast<int>(largest);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
