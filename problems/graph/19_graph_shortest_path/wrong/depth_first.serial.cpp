// wrong answer: a search in depth finds a path, but not a shortest one
#include "kernel.hpp"

#include <stack>

int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    std::vector<int> distances(N, -1);
    std::stack<int> waiting;
    distances[source] = 0;
    waiting.push(source);
    while (!waiting.empty()) {
        int u = waiting.top();
        waiting.pop();
        if (u == dest) return distances[u];
        for (size_t v = 0; v < N; ++v) {
            if (A[u * N + v] == 1 && distances[v] == -1) {
                distances[v] = distances[u] + 1;
                waiting.push(static_cast<int>(v));
            }
        }
    }
    return -1;
}
