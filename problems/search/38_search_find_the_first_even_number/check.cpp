#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// From the back: the last even value met there is the first. Nothing is decided by where a search stops.
Output answer(Input const& in) {
    Output first = in.x.size();
    for (std::size_t i = in.x.size(); i-- > 0;)
        if ((static_cast<unsigned>(in.x[i]) & 1u) == 0) first = i;
    return first;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
