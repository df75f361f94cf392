#include "kernel.hpp"

#include <mpi.h>

// Each rank takes the exclusive or of its own block, its threads share that block, and all ranks learn that of all blocks.
bool reduceLogicalXOR(std::vector<bool> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    int mine = 0, odd = 0;
    #pragma omp parallel for reduction(^ : mine)
    for (size_t i = first; i < end; ++i) mine ^= x[i] ? 1 : 0;
    MPI_Allreduce(&mine, &odd, 1, MPI_INT, MPI_BXOR, MPI_COMM_WORLD);
    return odd != 0;
}
