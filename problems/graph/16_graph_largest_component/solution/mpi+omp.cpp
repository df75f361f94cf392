#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
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

// Each rank has every ranks-th row, and its threads deal those out again, each into a forest of its own. The forests are
// joined within a rank, then on rank 0.
int largestComponent(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    Forest all(N);
    #pragma omp parallel
    {
        Forest mine(N);
        // Rows are dealt in turn, since later ones have more left of the diagonal.
        #pragma omp for schedule(static, 1)
        for (size_t a = rank; a < N; a += ranks) mine.join_neighbours(A, a, N);
        #pragma omp critical
        all.join_all(mine.parents.data());
    }

    int const length = static_cast<int>(N);
    std::vector<int> parents(rank == 0 ? N * ranks : 0);
    MPI_Gather(all.parents.data(), length, MPI_INT, parents.data(), length, MPI_INT, 0, MPI_COMM_WORLD);
    if (rank != 0) return 0;

    for (int other = 1; other < ranks; ++other) all.join_all(&parents[other * N]);
    return all.largest();
}
