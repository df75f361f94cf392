// crashed: rounds the block length up and throws where the last block reaches beyond the last string
#include "kernel.hpp"

#include <mpi.h>

void firstLetterCounts(std::vector<std::string> const& s, std::array<size_t, 26> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const each = (s.size() + ranks - 1) / ranks;
    std::array<unsigned long, 26> mine{};
    for (size_t i = rank * each; i < (rank + 1) * each; ++i) ++mine[s.at(i)[0] - 'a'];
    MPI_Reduce(mine.data(), bins.data(), 26, MPI_UNSIGNED_LONG, MPI_SUM, 0, MPI_COMM_WORLD);
}
