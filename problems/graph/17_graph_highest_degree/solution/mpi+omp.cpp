#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

// Each rank has a block of vertices, which its threads divide again; the highest is found within a rank, then on rank 0.
int maxDegree(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = N * rank / ranks, end = N * (rank + 1) / ranks;
    int mine = 0, highest = 0;
    #pragma omp parallel for reduction(max : mine)
    for (size_t i = first; i < end; ++i) {
        int degree = 0;
        for (size_t j = 0; j < N; ++j) degree += A[i * N + j];
        mine = std::max(mine, degree);
    }
    MPI_Reduce(&mine, &highest, 1, MPI_INT, MPI_MAX, 0, MPI_COMM_WORLD);
    return highest;
}
