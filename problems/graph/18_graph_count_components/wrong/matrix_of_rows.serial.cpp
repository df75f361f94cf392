// build failed: defines a function of another matrix type, so the one asked for is missing at the link
#include "kernel.hpp"

int componentCount(std::vector<std::vector<int>> const& A, size_t N) {
    std::vector<char> seen(N, 0);
    int count = 0;
    std::function<void(size_t)> visit = [&](size_t u) {
        seen[u] = 1;
        for (size_t v = 0; v < N; ++v) {
            if (A[u][v] && !seen[v]) visit(v);
        }
    };
    for (size_t u = 0; u < N; ++u) {
        if (seen[u]) continue;
        ++count;
        visit(u);
    }
    return count;
}
