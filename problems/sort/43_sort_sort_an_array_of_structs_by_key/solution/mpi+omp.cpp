#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <omp.h>

namespace {
using Place = std::vector<Result>::iterator;

bool earlier(Result const& a, Result const& b) { return a.startTime < b.startTime; }

// One block for each thread is sorted, then neighbouring blocks are merged until one is left.
void sort_by_threads(Place begin, Place end) {
    int const blocks = omp_get_max_threads();
    auto const start = [=](int block) { return begin + (end - begin) * std::min(block, blocks) / blocks; };

    #pragma omp parallel for schedule(static, 1)
    for (int block = 0; block < blocks; ++block) std::sort(start(block), start(block + 1), earlier);

    for (int width = 1; width < blocks; width *= 2) {
        #pragma omp parallel for schedule(static, 1)
        for (int block = 0; block < blocks; block += 2 * width)
            std::inplace_merge(start(block), start(block + width), start(block + 2 * width), earlier);
    }
}
}  // namespace

// The threads of each rank sort its block; then, along a tree, every second rank hands its block to the one before it, which merges.
void sortByStartTime(std::vector<Result> &results) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    // All ranks run the same program on the same kind of machine, so that a result travels as its bytes.
    MPI_Datatype result_type;
    MPI_Type_contiguous(sizeof(Result), MPI_BYTE, &result_type);
    MPI_Type_commit(&result_type);

    auto const start = [&](int r) { return results.begin() + results.size() * std::min(r, ranks) / ranks; };
    auto const begin = start(rank);
    sort_by_threads(begin, start(rank + 1));

    for (int width = 1; width < ranks; width *= 2) {
        auto const middle = start(rank + width), end = start(rank + 2 * width);
        if (rank % (2 * width) != 0) {
            MPI_Send(results.data() + (begin - results.begin()), static_cast<int>(middle - begin), result_type, rank - width, 0, MPI_COMM_WORLD);
            break;
        }
        if (rank + width < ranks) {
            MPI_Recv(results.data() + (middle - results.begin()), static_cast<int>(end - middle), result_type, rank + width, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            std::inplace_merge(begin, middle, end, earlier);
        }
    }
    MPI_Type_free(&result_type);
}
