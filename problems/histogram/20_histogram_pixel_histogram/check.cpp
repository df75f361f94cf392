#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Two half-bytes of a level, sorted apart: rows of sixteen by the upper one, the place in the row by the lower one.
// Even and odd pixels are counted in tables of their own and added at the end.
Output answer(Input const& in) {
    std::size_t counts[2][16][16] = {};
    for (std::size_t i = 0; i < in.image.size(); ++i) ++counts[i % 2][in.image[i] / 16][in.image[i] % 16];

    Output bins{};
    for (std::size_t level = 0; level < bins.size(); ++level)
        bins[level] = counts[0][level / 16][level % 16] + counts[1][level / 16][level % 16];
    return bins;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
