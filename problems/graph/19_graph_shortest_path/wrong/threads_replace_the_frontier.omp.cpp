// wrong at some counts or nondeterministic or wrong answer: each thread replaces the next frontier by what it found, the last one wins
#include "kernel.hpp"

int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    std::vector<int> distances(N, -1);
    std::vector<int> frontier = {source};
    distances[source] = 0;
    for (int steps = 1; !frontier.empty() && distances[dest] < 0; ++steps) {
        std::vector<int> next;
        #pragma omp parallel
        {
            std::vector<int> found;
            #pragma omp for
            for (size_t v = 0; v < N; ++v) {
                if (distances[v] >= 0) continue;
                for (int u : frontier) {
                    if (A[u * N + v] == 0) continue;
                    distances[v] = steps;
                    found.push_back(static_cast<int>(v));
                    break;
                }
            }
            #pragma omp critical
            next = found;
        }
        frontier = next;
    }
    return distances[dest];
}
