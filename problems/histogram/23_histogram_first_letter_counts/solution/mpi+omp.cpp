#include "kernel.hpp"

#include <algorithm>
#include <cstdint>
#include <mpi.h>

// The threads of each rank count its block of strings, and the counts of the ranks are added on rank 0.
void firstLetterCounts(std::vector<std::string> const& s, std::array<size_t, 26> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::uint64_t mine[26] = {}, total[26] = {};
    size_t const first = s.size() * rank / ranks;
    size_t const end = s.size() * (rank + 1) / ranks;
    #pragma omp parallel for reduction(+ : mine[:26])
    for (size_t i = first; i < end; ++i) ++mine[s[i][0] - 'a'];

    MPI_Reduce(mine, total, 26, MPI_UINT64_T, MPI_SUM, 0, MPI_COMM_WORLD);
    std::copy(total, total + 26, bins.begin());
}
