#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// All degrees at once, row for row: A is symmetric, so that what is added in a column is a degree.
Output answer(Input const& in) {
    std::vector<int> degrees(in.N, 0);
    for (std::size_t i = 0; i < in.N; ++i)
        for (std::size_t j = 0; j < in.N; ++j) degrees[j] += in.A[i * in.N + j];
    return *std::max_element(degrees.begin(), degrees.end());
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
