// crashed: measures lower-case letters from 'A' and throws at a bin that does not exist
#include "kernel.hpp"

void firstLetterCounts(std::vector<std::string> const& s, std::array<size_t, 26> &bins) {
    for (std::string const& word : s) ++bins.at(word[0] - 'A');
}
