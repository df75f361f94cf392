#include "kernel.hpp"

#include <algorithm>
#include <iterator>
#include <mpi.h>

// Every rank takes out the non-zero elements, which is quick, and sorts its own block of them; then, along a tree, every
// second rank hands its block to the one before it, which merges. Rank 0 puts them back into their places.
void sortIgnoreZero(std::vector<int> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> values;
    values.reserve(x.size());
    std::copy_if(x.begin(), x.end(), std::back_inserter(values), [](int value) { return value != 0; });

    auto const start = [&](int r) { return values.begin() + values.size() * std::min(r, ranks) / ranks; };
    auto const begin = start(rank);
    std::sort(begin, start(rank + 1));

    for (int width = 1; width < ranks; width *= 2) {
        auto const middle = start(rank + width), end = start(rank + 2 * width);
        if (rank % (2 * width) != 0) {
            MPI_Send(values.data() + (begin - values.begin()), static_cast<int>(middle - begin), MPI_INT, rank - width, 0, MPI_COMM_WORLD);
            return;
        }
        if (rank + width < ranks) {
            MPI_Recv(values.data() + (middle - values.begin()), static_cast<int>(end - middle), MPI_INT, rank + width, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            std::inplace_merge(begin, middle, end);
        }
    }

    size_t next = 0;
    for (int &value : x)
        if (value != 0) value = values[next++];
}
