#include "kernel.hpp"

#include <mpi.h>
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

// Each rank deals every ranks-th row to its threads, which read it, left of the diagonal, into forests of their own; the forests
// are joined first within the rank, then on rank 0.
int componentCount(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    Forest whole(N);
    #pragma omp parallel
    {
        // Rows are dealt in turn, since later ones have more left of the diagonal.
        Forest mine(N);
        #pragma omp for schedule(static, 1) nowait
        for (size_t a = rank; a < N; a += ranks) {
            for (size_t b = 0; b < a; ++b) {
                if (A[a * N + b] != 0) mine.join(static_cast<int>(a), static_cast<int>(b));
            }
        }

        #pragma omp critical
        for (size_t v = 0; v < N; ++v) whole.join(static_cast<int>(v), mine.parents[v]);
    }

    int const length = static_cast<int>(N);
    std::vector<int> parents(rank == 0 ? N * ranks : 0);
    MPI_Gather(whole.parents.data(), length, MPI_INT, parents.data(), length, MPI_INT, 0, MPI_COMM_WORLD);
    if (rank != 0) return 0;

    for (size_t i = N; i < parents.size(); ++i) whole.join(static_cast<int>(i % N), parents[i]);
    int count = 0;
    for (int v = 0; v < length; ++v) count += whole.parents[v] == v;
    return count;
}
