#include <algorithm>
#include <cstdlib>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// In whole numbers, on the lattice of the coordinates: the cross products of all pairs are made once, and twice a triangle's
// area is the sum of three of them.
Output answer(Input const& in) {
    std::size_t const n = in.points.size();
    std::vector<std::int64_t> x(n), y(n), cross(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        x[i] = static_cast<std::int64_t>(in.points[i].x * 1024);
        y[i] = static_cast<std::int64_t>(in.points[i].y * 1024);
    }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) cross[i * n + j] = x[i] * y[j] - x[j] * y[i];

    std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = 2; i < n; ++i) {
        for (std::size_t j = 1; j < i; ++j) {
            for (std::size_t k = 0; k < j; ++k) smallest = std::min<std::int64_t>(smallest, std::abs(cross[i * n + j] + cross[j * n + k] - cross[i * n + k]));
        }
    }
    return static_cast<double>(smallest) / 2 / 1024 / 1024;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
