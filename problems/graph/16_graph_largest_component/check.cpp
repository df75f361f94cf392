#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// From each vertex not met before, one step at a time. Only vertices not yet met are looked at, so that few places are read.
Output answer(Input const& in) {
    std::vector<std::size_t> unmet = in_order(in.N), reached;
    std::size_t largest = 0;
    while (!unmet.empty()) {
        reached.assign(1, unmet.back());
        unmet.pop_back();
        for (std::size_t next = 0; next < reached.size(); ++next) {
            std::size_t const row = reached[next] * in.N;
            auto const middle = std::partition(unmet.begin(), unmet.end(), [&](std::size_t v) { return in.A[row + v] == 0; });
            reached.insert(reached.end(), middle, unmet.end());
            unmet.erase(middle, unmet.end());
        }
        largest = std::max(largest, reached.size());
    }
    return static_cast<Output>(largest);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
