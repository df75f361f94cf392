// wrong answer: the count is static, so every call goes on from the one before
#include "kernel.hpp"

bool reduceLogicalXOR(std::vector<bool> const& x) {
    static long trues = 0;
    long found = 0;
    #pragma omp parallel for reduction(+ : found)
    for (size_t i = 0; i < x.size(); ++i) found += x[i] ? 1 : 0;
    trues += found;
    return trues % 2 != 0;
}
