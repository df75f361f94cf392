// wrong answer: goes through both vectors in one loop, which ends where the shorter one does
#include "kernel.hpp"

#include <algorithm>

bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) {
    bool in_x = false, in_y = false;
    size_t const n = std::min(x.size(), y.size());
    #pragma omp parallel for reduction(|| : in_x, in_y)
    for (size_t i = 0; i < n; ++i) {
        in_x = in_x || x[i] == val;
        in_y = in_y || y[i] == val;
    }
    return in_x != in_y;
}
