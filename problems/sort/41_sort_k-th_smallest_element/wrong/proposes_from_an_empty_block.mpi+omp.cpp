// crashed: a rank whose block is empty proposes its middle element all the same and throws
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

int findKthSmallest(std::vector<int> const& x, int k) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> block(x.begin() + x.size() * rank / ranks, x.begin() + x.size() * (rank + 1) / ranks), pivots(ranks);
    while (true) {
        int proposal = block.at(block.size() / 2);
        MPI_Allgather(&proposal, 1, MPI_INT, pivots.data(), 1, MPI_INT, MPI_COMM_WORLD);
        std::nth_element(pivots.begin(), pivots.begin() + ranks / 2, pivots.end());
        int pivot = pivots[ranks / 2];

        int less = 0, equal = 0;
        #pragma omp parallel for reduction(+ : less, equal)
        for (size_t i = 0; i < block.size(); ++i) {
            less += block[i] < pivot;
            equal += block[i] == pivot;
        }
        MPI_Allreduce(MPI_IN_PLACE, &less, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
        MPI_Allreduce(MPI_IN_PLACE, &equal, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);

        if (k > less && k <= less + equal) return pivot;
        bool below = k <= less;
        if (!below) k -= less + equal;
        block.erase(std::remove_if(block.begin(), block.end(), [&](int value) { return below ? value >= pivot : value <= pivot; }), block.end());
    }
}
