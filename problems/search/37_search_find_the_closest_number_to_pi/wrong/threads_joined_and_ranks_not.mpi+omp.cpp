// wrong at some counts: joins what the threads of a rank have found, but not what the ranks have
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

size_t findClosestToPi(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t closest = 0;
    #pragma omp parallel
    {
        size_t mine = 0;
        #pragma omp for nowait
        for (size_t i = x.size() * rank / ranks; i < x.size() * (rank + 1) / ranks; ++i) {
            if (std::fabs(x[i] - M_PI) < std::fabs(x[mine] - M_PI)) mine = i;
        }
        #pragma omp critical
        if (std::fabs(x[mine] - M_PI) < std::fabs(x[closest] - M_PI)) closest = mine;
    }
    return closest;
}
