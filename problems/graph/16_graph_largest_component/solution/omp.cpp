#include "kernel.hpp"

#include <algorithm>
#include <numeric>

// A forest of trees, one a component: each vertex knows its parent, a root is its own.
struct Forest {
    std::vector<int> parents;

    explicit Forest(size_t N) : parents(N) { std::iota(parents.begin(), parents.end(), 0); }

    int root(int vertex) {
        while (parents[vertex] != vertex) vertex = parents[vertex] = parents[parents[vertex]];
        return vertex;
    }

    void join(int a, int b) { parents[root(a)] = root(b); }

    void join_neighbours(std::vector<int> const& A, size_t vertex, size_t N) {
        for (size_t other = 0; other < vertex; ++other) {
            if (A[vertex * N + other] != 0) join(static_cast<int>(vertex), static_cast<int>(other));
        }
    }

    void join_all(int const *other_parents) {
        for (size_t v = 0; v < parents.size(); ++v) join(static_cast<int>(v), other_parents[v]);
    }

    int largest() {
        std::vector<int> sizes(parents.size(), 0);
        for (size_t v = 0; v < parents.size(); ++v) ++sizes[root(static_cast<int>(v))];
        return *std::max_element(sizes.begin(), sizes.end());
    }
};

// Each thread reads some of the rows, left of the diagonal, into a forest of its own; the forests are then joined one by one.
int largestComponent(std::vector<int> const& A, size_t N) {
    Forest all(N);
    #pragma omp parallel
    {
        Forest mine(N);
        // Rows are dealt in turn, since later ones have more left of the diagonal.
        #pragma omp for schedule(static, 1)
        for (size_t a = 0; a < N; ++a) mine.join_neighbours(A, a, N);
        #pragma omp critical
        all.join_all(mine.parents.data());
    }
    return all.largest();
}
