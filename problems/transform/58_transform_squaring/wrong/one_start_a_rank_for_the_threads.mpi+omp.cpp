// crashed: the threads look up where their parts begin in the table of the ranks, and throw when there are more of them than ranks
#include "kernel.hpp"

#include <mpi.h>
#include <omp.h>

void squareEach(std::vector<int> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    int *block = x.data() + starts[rank];
    std::vector<int> begins(ranks + 1, counts[rank]);
    for (int i = 0; i < ranks; ++i) begins[i] = counts[rank] * i / omp_get_max_threads();
    #pragma omp parallel
    {
        int thread = omp_get_thread_num();
        int end = thread == omp_get_num_threads() - 1 ? counts[rank] : begins.at(thread + 1);
        for (int i = begins.at(thread); i < end; ++i) block[i] *= block[i];
    }

    if (rank == 0) MPI_Gatherv(MPI_IN_PLACE, 0, MPI_INT, x.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
    else MPI_Gatherv(block, counts[rank], MPI_INT, nullptr, nullptr, nullptr, MPI_INT, 0, MPI_COMM_WORLD);
}
