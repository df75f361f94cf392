#include "kernel.hpp"

#include <mpi.h>
#include <omp.h>

// Each thread of each rank sums its own piece of the rank's block; once the sums of all pieces before it are known, it adds
// them while it writes. Rank 0 gathers the blocks.
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    size_t const start = starts[rank], count = counts[rank];
    std::vector<double> before(omp_get_max_threads() + 1, 0.0);

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const begin = start + count * thread / threads, end = start + count * (thread + 1) / threads;
        double sum = 0;
        for (size_t i = begin; i < end; ++i) sum += x[i];
        before[thread + 1] = sum;

        #pragma omp barrier
        #pragma omp master
        {
            for (size_t i = 1; i <= threads; ++i) before[i] += before[i - 1];
            double left = 0;
            MPI_Exscan(&before[threads], &left, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
            if (rank != 0)
                for (double &value : before) value += left;
        }
        #pragma omp barrier

        sum = before[thread];
        for (size_t i = begin; i < end; ++i) {
            sum += x[i];
            output[i] = sum;
        }
    }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_DOUBLE, output.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(output.data() + start, counts[rank], MPI_DOUBLE, nullptr, nullptr, nullptr, MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
