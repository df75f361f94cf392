#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Everything is sorted, zeros too, which then stand together: they are passed over where the input has no zero.
Output answer(Input const& in) {
    std::vector<int> sorted = in.x;
    std::sort(sorted.begin(), sorted.end());
    auto const zeros = std::equal_range(sorted.begin(), sorted.end(), 0);

    Output x(in.x.size(), 0);
    auto next = sorted.begin();
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (in.x[i] == 0) continue;
        if (next == zeros.first) next = zeros.second;
        x[i] = *next++;
    }
    return x;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
