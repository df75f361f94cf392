#include "kernel.hpp"

// A search in breadth meets each vertex first by a shortest path.
int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    std::vector<int> distances(N, -1), queue = {source};
    queue.reserve(N);
    distances[source] = 0;
    for (size_t next = 0; next < queue.size() && distances[dest] < 0; ++next) {
        int const u = queue[next];
        int const *row = &A[u * N];
        for (size_t v = 0; v < N; ++v) {
            if (row[v] == 0 || distances[v] >= 0) continue;
            distances[v] = distances[u] + 1;
            queue.push_back(static_cast<int>(v));
        }
    }
    return distances[dest];
}
