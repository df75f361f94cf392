// wrong answer: distances begin at 0, so that what cannot be reached has that distance too
#include "kernel.hpp"

#include <queue>

int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    std::vector<int> distances(N, 0);
    std::vector<bool> seen(N, false);
    std::queue<int> queue;
    seen[source] = true;
    queue.push(source);
    while (!queue.empty()) {
        int u = queue.front();
        queue.pop();
        for (size_t v = 0; v < N; ++v) {
            if (A[u * N + v] == 1 && !seen[v]) {
                seen[v] = true;
                distances[v] = distances[u] + 1;
                queue.push(static_cast<int>(v));
            }
        }
    }
    return distances[dest];
}
