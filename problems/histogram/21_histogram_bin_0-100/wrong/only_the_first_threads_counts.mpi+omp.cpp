// wrong at some counts: reduces over the ranks what the first thread of each has counted, not what the others have
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <omp.h>

void binsBy10Count(std::vector<double> const& x, std::array<size_t, 10> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = x.size() * rank / ranks;
    size_t const end = x.size() * (rank + 1) / ranks;
    std::vector<std::array<unsigned long, 10>> counts(omp_get_max_threads(), std::array<unsigned long, 10>{});
    #pragma omp parallel for
    for (size_t i = first; i < end; ++i) ++counts[omp_get_thread_num()][std::min(static_cast<int>(x[i] / 10), 9)];

    MPI_Reduce(counts[0].data(), bins.data(), 10, MPI_UNSIGNED_LONG, MPI_SUM, 0, MPI_COMM_WORLD);
}
