#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

Output answer(Input const& in) {
    auto const in_x = std::count(in.x.begin(), in.x.end(), in.val), in_y = std::count(in.y.begin(), in.y.end(), in.val);
    return (in_x == 0 && in_y > 0) || (in_x > 0 && in_y == 0);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
