#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// In whole numbers: the quarters in four times the value, of which the last two bits tell those of the fractional part.
// Four times the value is exact, and below 2^52.
Output answer(Input const& in) {
    Output bins{};
    for (double value : in.x) ++bins[static_cast<std::uint64_t>(4 * value) & 3];
    return bins;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
