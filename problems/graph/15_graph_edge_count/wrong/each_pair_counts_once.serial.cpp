// wrong answer: halves the count as if the graph were undirected and every edge were stored twice
#include "kernel.hpp"

int edgeCount(std::vector<int> const& A, size_t N) {
    int count = 0;
    for (size_t i = 0; i < N; ++i) {
        for (size_t j = 0; j < N; ++j) count += A[i * N + j];
    }
    return count / 2;
}
