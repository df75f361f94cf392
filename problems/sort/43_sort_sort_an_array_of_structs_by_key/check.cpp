#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

// Member by member, and exactly.
inline std::optional<parlance::Difference> compare(Result const& expected, Result const& got, parlance::Tolerance tolerance) {
    char const* member = ".startTime";
    auto difference = parlance::compare(expected.startTime, got.startTime, tolerance);
    if (!difference) {
        member = ".duration";
        difference = parlance::compare(expected.duration, got.duration, tolerance);
    }
    if (!difference) {
        member = ".value";
        difference = parlance::compare(expected.value, got.value, tolerance);
    }
    if (difference) difference->position = member;
    return difference;
}

namespace problem {

// The start times are sorted alone, with the place of each result kept in the lower half of a number.
Output answer(Input const& in) {
    std::vector<std::uint64_t> keys;
    for (std::size_t i = 0; i < in.results.size(); ++i)
        keys.push_back((static_cast<std::uint64_t>(std::int64_t{in.results[i].startTime} - earliest) << 32) | i);
    std::sort(keys.begin(), keys.end());

    Output sorted;
    for (std::uint64_t key : keys) sorted.push_back(in.results[key & 0xFFFFFFFFu]);
    return sorted;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
