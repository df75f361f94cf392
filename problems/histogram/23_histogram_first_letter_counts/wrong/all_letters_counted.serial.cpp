// wrong answer: counts every letter of every string instead of the first ones
#include "kernel.hpp"

void firstLetterCounts(std::vector<std::string> const& s, std::array<size_t, 26> &bins) {
    for (std::string const& word : s)
        for (char c : word) ++bins[c - 'a'];
}
