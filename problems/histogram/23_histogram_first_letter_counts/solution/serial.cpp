#include "kernel.hpp"

// The distance of the first letter from 'a' is its bin.
void firstLetterCounts(std::vector<std::string> const& s, std::array<size_t, 26> &bins) {
    for (std::string const& word : s) ++bins[word[0] - 'a'];
}
