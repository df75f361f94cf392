#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// The definition, one dot product a row, in long double.
Output answer(Input const& in) {
    Output y(in.M);
    for (std::size_t i = 0; i < in.M; ++i) {
        long double sum = 0;
        for (std::size_t j = 0; j < in.N; ++j) sum += static_cast<long double>(in.A[i * in.N + j]) * in.x[j];
        y[i] = static_cast<double>(sum);
    }
    return y;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
