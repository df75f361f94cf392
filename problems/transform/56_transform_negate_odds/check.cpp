#include <cstdint>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// In 64 bits: a number is even if twice its half is the number.
Output answer(Input const& in) {
    Output images;
    images.reserve(in.x.size());
    for (std::int64_t x : in.x) {
        std::int64_t half = x / 2;
        images.push_back(static_cast<int>(2 * half == x ? half : -x));
    }
    return images;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
