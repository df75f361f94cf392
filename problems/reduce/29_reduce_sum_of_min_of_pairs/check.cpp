#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

Output answer(Input const& in) {
    long double sum = 0;
    for (std::size_t i = 0; i < in.x.size(); ++i) sum += in.y[i] < in.x[i] ? in.y[i] : in.x[i];
    return static_cast<double>(sum);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
