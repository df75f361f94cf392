#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

Output answer(Input const& in) {
    long double sum = 0;
    for (double value : in.x) sum += value;
    return static_cast<double>(sum / static_cast<long double>(in.x.size()));
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
