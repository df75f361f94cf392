#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// The least element in an order that puts all even numbers last.
Output answer(Input const& in) {
    auto const before = [](int a, int b) {
        bool const even_a = a % 2 == 0, even_b = b % 2 == 0;
        return even_a != even_b ? even_b : a < b;
    };
    return *std::min_element(in.x.begin(), in.x.end(), before);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
