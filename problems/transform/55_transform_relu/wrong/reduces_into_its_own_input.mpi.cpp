// crashed: hands the same vector to MPI_Reduce as input and as output, which MPI refuses
#include "kernel.hpp"

#include <mpi.h>

void relu(std::vector<double> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    for (size_t i = 0; i < x.size(); ++i)
        if (i < first || i >= end || x[i] < 0) x[i] = 0;
    MPI_Reduce(x.data(), x.data(), static_cast<int>(x.size()), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
