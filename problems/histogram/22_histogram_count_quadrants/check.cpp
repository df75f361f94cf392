#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// From three counts of half-planes and their overlap: right, above, and both at once.
Output answer(Input const& in) {
    std::size_t right = 0, above = 0, both = 0;
    for (Point const& point : in.points) {
        std::size_t const is_right = point.x > 0 ? 1 : 0, is_above = point.y > 0 ? 1 : 0;
        right += is_right;
        above += is_above;
        both += is_right & is_above;
    }
    return {both, above - both, in.points.size() + both - right - above, right - both};
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
