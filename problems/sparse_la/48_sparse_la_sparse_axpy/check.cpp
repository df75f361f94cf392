#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Both vectors made dense, then added in long double and rounded once.
Output answer(Input const& in) {
    std::vector<double> x(in.length, 0.0), y(in.length, 0.0);
    for (Element const& element : in.x) x[element.index] = element.value;
    for (Element const& element : in.y) y[element.index] = element.value;
    Output z(in.length);
    for (std::size_t i = 0; i < in.length; ++i) z[i] = static_cast<double>(static_cast<long double>(in.alpha) * x[i] + y[i]);
    return z;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
