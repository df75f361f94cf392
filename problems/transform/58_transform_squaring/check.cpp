#include <cstdint>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// In 64 bits, as one more than the product of the numbers on either side.
Output answer(Input const& in) {
    Output squares;
    squares.reserve(in.x.size());
    for (std::int64_t x : in.x) squares.push_back(static_cast<int>((x - 1) * (x + 1) + 1));
    return squares;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
