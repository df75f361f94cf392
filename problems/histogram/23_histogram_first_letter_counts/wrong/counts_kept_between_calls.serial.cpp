// wrong answer: counts in a static array that still holds the counts of the call before
#include "kernel.hpp"

void firstLetterCounts(std::vector<std::string> const& s, std::array<size_t, 26> &bins) {
    static std::array<size_t, 26> counts{};
    for (std::string const& word : s) ++counts[word[0] - 'a'];
    bins = counts;
}
