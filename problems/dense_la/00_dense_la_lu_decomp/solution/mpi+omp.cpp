#include "kernel.hpp"

#include <mpi.h>

// The rows are dealt out to the ranks in turn. The owner of a pivot row broadcasts it when it is finished, with its elements
// of L, so that rank 0 ends with all rows; the threads of a rank share the rows that the pivot row is subtracted from.
void luFactorize(std::vector<double> &A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    for (size_t k = 0; k < N; ++k) {
        double *pivot = &A[k * N];
        MPI_Bcast(pivot, static_cast<int>(N), MPI_DOUBLE, static_cast<int>(k % ranks), MPI_COMM_WORLD);
        size_t const first = k + 1 + (rank + ranks - (k + 1) % ranks) % ranks;
        #pragma omp parallel for schedule(static)
        for (size_t i = first; i < N; i += ranks) {
            double *row = &A[i * N];
            double const factor = row[k] / pivot[k];
            row[k] = factor;
            for (size_t j = k + 1; j < N; ++j) row[j] -= factor * pivot[j];
        }
    }
}
