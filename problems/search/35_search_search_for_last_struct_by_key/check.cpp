#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// From the front, through all of them: nothing is decided by where a search stops.
Output answer(Input const& in) {
    Output last = in.books.size();
    for (std::size_t i = 0; i < in.books.size(); ++i)
        if (in.books[i].pages < 100) last = i;
    return last;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
