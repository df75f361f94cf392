#include "kernel.hpp"

#include <mpi.h>
#include <omp.h>

// Blocks of the output over ranks, and pieces of a block over threads: first the sums of all pieces, then each piece with what was before it.
void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(n * r / ranks);
        counts[r] = static_cast<int>(n * (r + 1) / ranks) - starts[r];
    }
    size_t const start = starts[rank], count = counts[rank];
    std::vector<int> before(omp_get_max_threads() + 1, 0);

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const begin = start + count * thread / threads, end = start + count * (thread + 1) / threads;
        int sum = 0;
        for (size_t i = begin; i < end; ++i) sum += x[n - 1 - i];
        before[thread + 1] = sum;

        #pragma omp barrier
        #pragma omp master
        {
            for (size_t i = 1; i <= threads; ++i) before[i] += before[i - 1];
            int const mine = before[threads];
            int earlier = 0;
            MPI_Exscan(&mine, &earlier, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
            if (rank > 0)
                for (int &value : before) value += earlier;
        }
        #pragma omp barrier

        sum = before[thread];
        for (size_t i = begin; i < end; ++i) {
            sum += x[n - 1 - i];
            output[i] = sum;
        }
    }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_INT, output.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(output.data() + start, counts[rank], MPI_INT, nullptr, nullptr, nullptr, MPI_INT, 0, MPI_COMM_WORLD);
}
