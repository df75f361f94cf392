// wrong at some counts: what the threads found is combined by or instead of exclusive or
#include "kernel.hpp"

bool reduceLogicalXOR(std::vector<bool> const& x) {
    bool odd = false;
    #pragma omp parallel for reduction(|| : odd)
    for (size_t i = 0; i < x.size(); ++i) odd = odd != x[i];
    return odd;
}
