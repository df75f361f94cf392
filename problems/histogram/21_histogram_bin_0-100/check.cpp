#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// How many values reach each lower edge: a bin holds those that reach its own and not the next one's.
Output answer(Input const& in) {
    std::array<std::size_t, 11> reach{};
    reach[0] = in.x.size();
    for (std::size_t edge = 1; edge < 10; ++edge) {
        double const at = 10.0 * static_cast<double>(edge);
        std::size_t count = 0;
        for (double value : in.x) count += value >= at ? 1 : 0;
        reach[edge] = count;
    }

    Output bins{};
    for (std::size_t k = 0; k < bins.size(); ++k) bins[k] = reach[k] - reach[k + 1];
    return bins;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
