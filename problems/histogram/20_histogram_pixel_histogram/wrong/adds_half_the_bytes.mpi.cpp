// wrong at some counts: adds the counts as ints, which reaches only the lower half of the bins
#include "kernel.hpp"

#include <mpi.h>

void pixelCounts(std::vector<int> const& image, std::array<size_t, 256> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    for (size_t i = image.size() * rank / ranks; i < image.size() * (rank + 1) / ranks; ++i) ++bins[image[i]];
    if (rank == 0) MPI_Reduce(MPI_IN_PLACE, bins.data(), 256, MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
    else MPI_Reduce(bins.data(), nullptr, 256, MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
}
