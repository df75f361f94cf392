#include "kernel.hpp"

#include <algorithm>
#include <limits>
#include <mpi.h>
#include <omp.h>

// The blocks of all threads of all ranks in a row: each thread scans its own, then takes over the smallest of the blocks before,
// those of its own rank and those of the ranks before. Rank 0 gathers.
void partialMinimums(std::vector<float> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    float const infinity = std::numeric_limits<float>::infinity();
    float before_rank = infinity;
    std::vector<float> smallest(omp_get_max_threads(), infinity);

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const start = starts[rank], count = counts[rank];
        size_t const begin = start + count * thread / threads, end = start + count * (thread + 1) / threads;
        for (size_t i = begin + 1; i < end; ++i)
            if (x[i - 1] < x[i]) x[i] = x[i - 1];
        if (begin < end) smallest[thread] = x[end - 1];

        #pragma omp barrier
        #pragma omp master
        {
            float const mine = *std::min_element(smallest.begin(), smallest.end());
            MPI_Exscan(&mine, &before_rank, 1, MPI_FLOAT, MPI_MIN, MPI_COMM_WORLD);
            if (rank == 0) before_rank = infinity;
        }
        #pragma omp barrier

        float before = before_rank;
        for (size_t i = 0; i < thread; ++i) before = std::min(before, smallest[i]);
        for (size_t i = begin; i < end && before < x[i]; ++i) x[i] = before;
    }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_FLOAT, x.data(), counts.data(), starts.data(), MPI_FLOAT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(x.data() + starts[rank], counts[rank], MPI_FLOAT, nullptr, nullptr, nullptr, MPI_FLOAT, 0, MPI_COMM_WORLD);
}
