// crashed: walks back from dest by predecessors, and throws where dest was not reached and has none
#include "kernel.hpp"

#include <queue>

int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    std::vector<int> predecessors(N, -1);
    std::queue<int> queue;
    predecessors[source] = source;
    queue.push(source);
    while (!queue.empty()) {
        int u = queue.front();
        queue.pop();
        for (size_t v = 0; v < N; ++v) {
            if (A[u * N + v] == 1 && predecessors[v] == -1) {
                predecessors[v] = u;
                queue.push(static_cast<int>(v));
            }
        }
    }
    int length = 0;
    for (int v = dest; v != source; v = predecessors.at(v)) ++length;
    return length;
}
