#include "kernel.hpp"

#include <mpi.h>

// Each rank lists where in its own block the powers of two are, each thread a part of them in any order; rank 0 gathers the lists
// and marks those places alone.
void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    std::vector<int> places;
    #pragma omp parallel
    {
        std::vector<int> mine;
        #pragma omp for nowait
        for (size_t i = first; i < end; ++i)
            if (isPowerOfTwo(x[i])) mine.push_back(static_cast<int>(i));
        #pragma omp critical
        places.insert(places.end(), mine.begin(), mine.end());
    }

    int count = static_cast<int>(places.size());
    std::vector<int> counts(ranks), starts(ranks + 1, 0);
    MPI_Gather(&count, 1, MPI_INT, counts.data(), 1, MPI_INT, 0, MPI_COMM_WORLD);
    for (int r = 0; r < ranks; ++r) starts[r + 1] = starts[r] + counts[r];
    std::vector<int> all(rank == 0 ? starts[ranks] : 0);
    MPI_Gatherv(places.data(), count, MPI_INT, all.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);

    if (rank == 0) {
        mask.assign(x.size(), false);
        for (int place : all) mask[place] = true;
    }
}
