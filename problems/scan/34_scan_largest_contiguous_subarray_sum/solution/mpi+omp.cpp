#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <omp.h>

// As many pieces as ranks have threads, in the order of the elements. Of each piece its thread finds the sum and the best runs from
// its start, up to its end, and anywhere in it; rank 0 goes through all pieces: the best run up to the end of one may go on into the next.
int maximumSubarray(std::vector<int> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size(), threads = omp_get_max_threads(), pieces = threads * ranks;
    auto const start = [&](size_t piece) { return n * piece / pieces; };
    std::vector<int> mine(4 * threads), all(4 * pieces);

    #pragma omp parallel for schedule(static, 1)
    for (size_t thread = 0; thread < threads; ++thread) {
        size_t const piece = rank * threads + thread, begin = start(piece), end = start(piece + 1);
        int sum = 0, head = 0, tail = 0, best = 0;
        if (begin < end) sum = head = tail = best = x[begin];
        for (size_t i = begin + 1; i < end; ++i) {
            sum += x[i];
            head = std::max(head, sum);
            tail = std::max(tail, 0) + x[i];
            best = std::max(best, tail);
        }
        int const found[4] = {sum, head, tail, best};
        std::copy(found, found + 4, mine.begin() + 4 * thread);
    }

    int const count = static_cast<int>(mine.size());
    MPI_Gather(mine.data(), count, MPI_INT, all.data(), count, MPI_INT, 0, MPI_COMM_WORLD);
    if (rank != 0) return 0;

    int largest = x[0], before = 0;
    for (size_t piece = 0; piece < pieces; ++piece) {
        if (start(piece) == start(piece + 1)) continue;
        int const* const found = &all[4 * piece];
        largest = std::max({largest, found[3], before + found[1]});
        before = std::max({0, found[2], before + found[0]});
    }
    return largest;
}
