// wrong at some counts: each rank sorts the non-zero elements of its block among themselves, and the blocks are put in a row
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void sortIgnoreZero(std::vector<int> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }
    std::vector<int> block(x.begin() + starts[rank], x.begin() + starts[rank] + counts[rank]), values;
    for (int value : block)
        if (value != 0) values.push_back(value);
    std::sort(values.begin(), values.end());
    size_t next = 0;
    for (int &value : block)
        if (value != 0) value = values[next++];
    MPI_Gatherv(block.data(), counts[rank], MPI_INT, x.data(), counts.data(), starts.data(), MPI_INT, 0, MPI_COMM_WORLD);
}
