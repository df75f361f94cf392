// wrong answer: labels travel one edge a round, and there are only as many rounds as N has binary digits
#include "kernel.hpp"

int componentCount(std::vector<int> const& A, size_t N) {
    std::vector<int> labels(N), next(N);
    std::iota(labels.begin(), labels.end(), 0);
    for (size_t reached = 1; reached <= N; reached *= 2) {
        #pragma omp parallel for
        for (size_t u = 0; u < N; ++u) {
            next[u] = labels[u];
            for (size_t v = 0; v < N; ++v) {
                if (A[u * N + v] != 0) next[u] = std::min(next[u], labels[v]);
            }
        }
        labels.swap(next);
    }

    int count = 0;
    for (size_t v = 0; v < N; ++v) count += labels[v] == static_cast<int>(v);
    return count;
}
