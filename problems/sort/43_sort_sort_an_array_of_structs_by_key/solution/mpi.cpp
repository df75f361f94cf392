#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

namespace {
bool earlier(Result const& a, Result const& b) { return a.startTime < b.startTime; }
}  // namespace

// Each rank sorts its own block; then, along a tree, every second rank hands its block to the one before it, which merges.
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
    std::sort(begin, start(rank + 1), earlier);

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
