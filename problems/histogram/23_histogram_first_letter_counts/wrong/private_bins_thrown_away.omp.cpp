// wrong answer: every thread counts in its own copy of the bins, and no copy is ever added to the original
#include "kernel.hpp"

void firstLetterCounts(std::vector<std::string> const& s, std::array<size_t, 26> &bins) {
    std::array<size_t, 26> counts{};
    #pragma omp parallel for firstprivate(counts)
    for (size_t i = 0; i < s.size(); ++i) ++counts[s[i][0] - 'a'];
    bins = counts;
}
