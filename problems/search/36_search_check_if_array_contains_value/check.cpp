#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

Output answer(Input const& in) { return std::count(in.x.begin(), in.x.end(), in.target) > 0; }

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
