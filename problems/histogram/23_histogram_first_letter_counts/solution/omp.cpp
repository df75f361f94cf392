#include "kernel.hpp"

// Each thread counts its share of the strings in bins of its own, which are added at the end of the loop.
void firstLetterCounts(std::vector<std::string> const& s, std::array<size_t, 26> &bins) {
    size_t *counts = bins.data();
    #pragma omp parallel for reduction(+ : counts[:26])
    for (size_t i = 0; i < s.size(); ++i) ++counts[s[i][0] - 'a'];
}
