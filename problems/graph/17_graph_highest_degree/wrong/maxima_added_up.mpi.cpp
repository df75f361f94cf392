// wrong at some counts: the highest degrees of the ranks are added up
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <numeric>

int maxDegree(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    int mine = 0;
    for (size_t i = rank; i < N; i += ranks) {
        mine = std::max(mine, std::accumulate(A.begin() + i * N, A.begin() + (i + 1) * N, 0));
    }
    int highest = 0;
    MPI_Reduce(&mine, &highest, 1, MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
    return highest;
}
