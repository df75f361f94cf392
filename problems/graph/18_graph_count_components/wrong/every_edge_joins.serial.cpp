// wrong answer: takes every edge for one that joins two components, which holds only where there are no cycles
#include "kernel.hpp"

int componentCount(std::vector<int> const& A, size_t N) {
    int count = static_cast<int>(N);
    for (size_t i = 0; i < N; ++i) {
        for (size_t j = 0; j < i; ++j) count -= A[i * N + j];
    }
    return count;
}
