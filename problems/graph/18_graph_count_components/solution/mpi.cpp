#include "kernel.hpp"

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
};

// Each rank reads every ranks-th row, left of the diagonal, into a forest of its own; rank 0 joins the forests.
int componentCount(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    // Rows are dealt in turn, since later ones have more left of the diagonal.
    Forest mine(N);
    for (size_t a = rank; a < N; a += ranks) {
        for (size_t b = 0; b < a; ++b) {
            if (A[a * N + b] != 0) mine.join(static_cast<int>(a), static_cast<int>(b));
        }
    }

    int const length = static_cast<int>(N);
    std::vector<int> parents(rank == 0 ? N * ranks : 0);
    MPI_Gather(mine.parents.data(), length, MPI_INT, parents.data(), length, MPI_INT, 0, MPI_COMM_WORLD);
    if (rank != 0) return 0;

    for (size_t i = N; i < parents.size(); ++i) mine.join(static_cast<int>(i % N), parents[i]);
    int count = 0;
    for (int v = 0; v < length; ++v) count += mine.parents[v] == v;
    return count;
}
