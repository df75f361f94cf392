#include <bitset>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// A positive number is a power of two if a single one of its bits is set.
Output answer(Input const& in) {
    Output mask;
    mask.reserve(in.x.size());
    for (int x : in.x) mask.push_back(x > 0 && std::bitset<32>(static_cast<unsigned long long>(x)).count() == 1);
    return mask;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
