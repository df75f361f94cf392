// hung: every rank waits for its left neighbour's sum, rank 0 for one that is not there
#include "kernel.hpp"

#include <mpi.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    double sum = 0;
    MPI_Recv(&sum, 1, MPI_DOUBLE, (rank + ranks - 1) % ranks, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    for (size_t i = 0; i < x.size(); ++i) {
        sum += x[i];
        output[i] = sum;
    }
    MPI_Send(&sum, 1, MPI_DOUBLE, (rank + 1) % ranks, 0, MPI_COMM_WORLD);
}
