#include "kernel.hpp"

#include <mpi.h>
#include <omp.h>

// Each thread of each rank looks through its own part of the rank's block up to the first hit; the smallest index of all is the answer.
size_t findFirstEven(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const start = x.size() * rank / ranks, count = x.size() * (rank + 1) / ranks - start;
    unsigned long long mine = x.size(), first = x.size();

    #pragma omp parallel reduction(min : mine)
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t i = start + count * thread / threads;
        size_t const end = start + count * (thread + 1) / threads;
        while (i < end && x[i] % 2 != 0) ++i;
        if (i < end) mine = i;
    }

    MPI_Reduce(&mine, &first, 1, MPI_UNSIGNED_LONG_LONG, MPI_MIN, 0, MPI_COMM_WORLD);
    return first;
}
