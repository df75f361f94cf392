// wrong at some counts: adds the counts on the last rank, which is rank 0 only if it is alone
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void binsBy10Count(std::vector<double> const& x, std::array<size_t, 10> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    unsigned long counts[10] = {};
    for (size_t i = rank; i < x.size(); i += ranks) ++counts[std::min(static_cast<int>(x[i] / 10), 9)];
    MPI_Reduce(counts, bins.data(), 10, MPI_UNSIGNED_LONG, MPI_SUM, ranks - 1, MPI_COMM_WORLD);
}
