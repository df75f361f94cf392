// wrong at some counts: numbers the threads of all ranks by rank + thread, so that some numbers occur twice and others never
#include "kernel.hpp"

#include <mpi.h>
#include <omp.h>

void axpy(double alpha, std::vector<double> const& x, std::vector<double> const& y, std::vector<double> &z) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<double> mine(x.size(), 0.0);
    #pragma omp parallel
    {
        size_t const worker = rank + omp_get_thread_num(), workers = static_cast<size_t>(ranks) * omp_get_num_threads();
        for (size_t i = worker; i < x.size(); i += workers) mine[i] = alpha * x[i] + y[i];
    }
    MPI_Reduce(mine.data(), z.data(), static_cast<int>(x.size()), MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
}
