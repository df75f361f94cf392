#include <numeric>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Each edge that joins two trees of a forest leaves one component less.
Output answer(Input const& in) {
    std::vector<std::size_t> parents(in.N);
    std::iota(parents.begin(), parents.end(), std::size_t{0});
    auto const root = [&](std::size_t vertex) {
        while (parents[vertex] != vertex) vertex = parents[vertex] = parents[parents[vertex]];
        return vertex;
    };

    Output count = static_cast<Output>(in.N);
    for (std::size_t a = 0; a < in.N; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            if (in.A[a * in.N + b] == 0) continue;
            std::size_t const one = root(a), other = root(b);
            if (one == other) continue;
            parents[one] = other;
            --count;
        }
    }
    return count;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
