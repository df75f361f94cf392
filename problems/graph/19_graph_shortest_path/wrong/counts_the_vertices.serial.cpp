// wrong answer: returns the number of vertices on the path, one more than edges
#include "kernel.hpp"

#include <queue>

int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    std::vector<int> distances(N, -1);
    std::queue<int> queue;
    distances[source] = 1;
    queue.push(source);
    while (!queue.empty()) {
        int u = queue.front();
        queue.pop();
        for (size_t v = 0; v < N; ++v) {
            if (A[u * N + v] == 1 && distances[v] == -1) {
                distances[v] = distances[u] + 1;
                queue.push(static_cast<int>(v));
            }
        }
    }
    return distances[dest];
}
