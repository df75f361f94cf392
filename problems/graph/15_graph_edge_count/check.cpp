#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

Output answer(Input const& in) { return static_cast<Output>(std::count(in.A.begin(), in.A.end(), 1)); }

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
