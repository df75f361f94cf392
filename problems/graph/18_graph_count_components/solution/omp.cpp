#include "kernel.hpp"

#include <numeric>

namespace {
// A forest of trees, one a component: each vertex knows its parent, a root is its own.
struct Forest {
    std::vector<int> parents;

    explicit Forest(size_t N) : parents(N) { std::iota(parents.begin(), parents.end(), 0); }

    int root(int vertex) {
        while (parents[vertex] != vertex) vertex = parents[vertex] = parents[parents[vertex]];
        return vertex;
    }

    void join(int a, int b) { parents[root(a)] = root(b); }
};
}  // namespace

// Each thread reads rows, left of the diagonal, into a forest of its own; the threads join their forests in turn.
int componentCount(std::vector<int> const& A, size_t N) {
    Forest whole(N);

    #pragma omp parallel
    {
        // Rows are dealt in turn, since later ones have more left of the diagonal.
        Forest mine(N);
        #pragma omp for schedule(static, 1) nowait
        for (size_t a = 0; a < N; ++a) {
            for (size_t b = 0; b < a; ++b) {
                if (A[a * N + b] != 0) mine.join(static_cast<int>(a), static_cast<int>(b));
            }
        }

        #pragma omp critical
        for (size_t v = 0; v < N; ++v) whole.join(static_cast<int>(v), mine.parents[v]);
    }

    int count = 0;
    for (size_t v = 0; v < N; ++v) count += whole.parents[v] == static_cast<int>(v);
    return count;
}
