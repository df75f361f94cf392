#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// A whole number for each value that keeps the order: the bits, with those of negative values turned.
std::uint64_t rank_of(double value) {
    std::uint64_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    std::uint64_t const sign = std::uint64_t{1} << 63;
    return bits & sign ? ~bits : bits | sign;
}

// Sorted digit by digit; the closest two are neighbours then.
Output answer(Input const& in) {
    std::vector<double> x = in.x, sorted(x.size());
    for (int shift = 0; shift < 64; shift += 16) {
        std::vector<std::size_t> place((std::size_t{1} << 16) + 1);
        auto const digit = [shift](double value) { return static_cast<std::size_t>(rank_of(value) >> shift & 0xFFFF); };
        for (double value : x) ++place[digit(value) + 1];
        for (std::size_t d = 1; d < place.size(); ++d) place[d] += place[d - 1];
        for (double value : x) sorted[place[digit(value)]++] = value;
        x.swap(sorted);
    }

    double smallest = x[1] - x[0];
    for (std::size_t i = 2; i < x.size(); ++i) smallest = std::min(smallest, x[i] - x[i - 1]);
    return smallest;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
