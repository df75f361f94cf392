#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// By definition, without sorting: the least value that at least k elements do not exceed.
Output answer(Input const& in) {
    std::int64_t low = least, high = greatest;
    while (low < high) {
        std::int64_t middle = low + (high - low) / 2;
        int bound = static_cast<int>(middle), count = 0;
        for (int value : in.x) count += value <= bound ? 1 : 0;
        if (count >= in.k) high = middle;
        else low = middle + 1;
    }
    return static_cast<int>(low);
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
