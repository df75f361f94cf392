#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

Output answer(Input const& in) {
    long double product = 1;
    for (std::size_t i = 0; i < in.x.size(); ++i) product = i % 2 == 0 ? product * in.x[i] : product / in.x[i];
    return static_cast<double>(product);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
