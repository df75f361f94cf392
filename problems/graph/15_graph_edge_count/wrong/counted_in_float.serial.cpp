// wrong answer: adds up in single precision, in which one more than 2^24 is 2^24
#include "kernel.hpp"

#include <numeric>

int edgeCount(std::vector<int> const& A, size_t) { return static_cast<int>(std::accumulate(A.begin(), A.end(), 0.0f)); }
