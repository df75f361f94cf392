#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <omp.h>

// Each rank has a block, which its threads divide again; one thread of one rank that finds the target is enough.
bool contains(std::vector<int> const& x, int target) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const start = x.size() * rank / ranks, count = x.size() * (rank + 1) / ranks - start;
    int mine = 0, found = 0;
    #pragma omp parallel reduction(|| : mine)
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        auto const first = x.begin() + start + count * thread / threads, end = x.begin() + start + count * (thread + 1) / threads;
        mine = std::find(first, end, target) != end;
    }
    MPI_Reduce(&mine, &found, 1, MPI_INT, MPI_LOR, 0, MPI_COMM_WORLD);
    return found != 0;
}
