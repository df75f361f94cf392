#include "kernel.hpp"

// Each thread has the exclusive or of its own block, and those are combined by the reduction.
bool reduceLogicalXOR(std::vector<bool> const& x) {
    int odd = 0;
    #pragma omp parallel for reduction(^ : odd)
    for (size_t i = 0; i < x.size(); ++i) odd ^= x[i] ? 1 : 0;
    return odd != 0;
}
