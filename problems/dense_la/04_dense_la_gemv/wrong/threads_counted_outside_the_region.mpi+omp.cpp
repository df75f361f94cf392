// crashed: asks for the number of threads where there is only one, so that all but the first thread get rows of the next ranks and throw after the last
#include "kernel.hpp"

#include <mpi.h>
#include <omp.h>

void gemv(std::vector<double> const& A, std::vector<double> const& x, std::vector<double> &y, size_t M, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(M * r / ranks);
        counts[r] = static_cast<int>(M * (r + 1) / ranks) - starts[r];
    }

    std::vector<double> mine(M, 0.0);
    size_t const rows = counts[rank], threads = omp_get_num_threads();
    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num();
        size_t const first = starts[rank] + rows * thread / threads, end = starts[rank] + rows * (thread + 1) / threads;
        for (size_t i = first; i < end; ++i) {
            double sum = 0;
            for (size_t j = 0; j < N; ++j) sum += A.at(i * N + j) * x.at(j);
            mine.at(i) = sum;
        }
    }
    MPI_Gatherv(mine.data() + starts[rank], counts[rank], MPI_DOUBLE, y.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
