#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

// Each rank finds of its own block the sum and the best runs from its start, up to its end, and anywhere in it; rank 0 goes through the
// blocks in their order: the best run up to the end of one may go on into the next.
int maximumSubarray(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto const start = [&](int r) { return x.size() * r / ranks; };
    size_t const begin = start(rank), end = start(rank + 1);
    int sum = 0, head = 0, tail = 0, best = 0;
    if (begin < end) sum = head = tail = best = x[begin];
    for (size_t i = begin + 1; i < end; ++i) {
        sum += x[i];
        head = std::max(head, sum);
        tail = std::max(tail, 0) + x[i];
        best = std::max(best, tail);
    }

    int const mine[4] = {sum, head, tail, best};
    std::vector<int> all(4 * ranks);
    MPI_Gather(mine, 4, MPI_INT, all.data(), 4, MPI_INT, 0, MPI_COMM_WORLD);
    if (rank != 0) return best;

    int largest = x[0], before = 0;
    for (int r = 0; r < ranks; ++r) {
        if (start(r) == start(r + 1)) continue;
        int const* const block = &all[4 * r];
        largest = std::max({largest, block[3], before + block[1]});
        before = std::max({0, block[2], before + block[0]});
    }
    return largest;
}
