#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// The rank of an element is where a search finds it among the sorted elements.
Output answer(Input const& in) {
    std::vector<float> sorted = in.x;
    std::sort(sorted.begin(), sorted.end());

    Output places;
    for (float value : in.x) places.push_back(static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin()));
    return places;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
