// wrong answer: the marks of what has been seen are static, so that a second call finds those of the first
#include "kernel.hpp"

#include <algorithm>

static std::vector<char> seen;

static int visit(std::vector<int> const& A, size_t N, size_t u) {
    seen[u] = 1;
    int size = 1;
    for (size_t v = 0; v < N; ++v) {
        if (A[u * N + v] && !seen[v]) size += visit(A, N, v);
    }
    return size;
}

int largestComponent(std::vector<int> const& A, size_t N) {
    seen.resize(std::max(seen.size(), N), 0);
    int largest = 0;
    for (size_t u = 0; u < N; ++u) {
        if (!seen[u]) largest = std::max(largest, visit(A, N, u));
    }
    return largest;
}
