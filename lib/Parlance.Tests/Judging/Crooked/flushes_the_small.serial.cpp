// wrong answer: flushes denormal numbers for the driver too
#include <immintrin.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    _mm_setcsr(_mm_getcsr() | 0x8040);
    for (std::size_t i = 0; i < x.size(); ++i) output[i] = x[i] * 1e-310;
}
