#include "kernel.hpp"

#include <omp.h>

// A search in breadth, step by step: each thread looks for new vertices in its own block of columns, so that no two threads
// find the same one.
int shortestPathLength(std::vector<int> const& A, size_t N, int source, int dest) {
    std::vector<int> distances(N, -1);
    std::vector<size_t> frontier = {static_cast<size_t>(source)};
    distances[source] = 0;
    bool done = source == dest;

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const first = N * thread / threads, end = N * (thread + 1) / threads;
        std::vector<size_t> mine;
        for (int steps = 1; !done; ++steps) {
            mine.clear();
            for (size_t u : frontier) {
                for (size_t v = first; v < end; ++v) {
                    if (A[u * N + v] == 0 || distances[v] >= 0) continue;
                    distances[v] = steps;
                    mine.push_back(v);
                }
            }

            #pragma omp barrier
            #pragma omp single
            frontier.clear();

            #pragma omp critical
            frontier.insert(frontier.end(), mine.begin(), mine.end());

            #pragma omp barrier
            #pragma omp single
            done = frontier.empty() || distances[dest] >= 0;
        }
    }
    return distances[dest];
}
