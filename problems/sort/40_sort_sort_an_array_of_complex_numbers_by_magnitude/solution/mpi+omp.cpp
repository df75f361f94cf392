#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <omp.h>

namespace {
using Place = std::vector<std::complex<double>>::iterator;

bool closer_to_zero(std::complex<double> const& a, std::complex<double> const& b) { return std::abs(a) < std::abs(b); }

// One block for each thread is sorted, then neighbouring blocks are merged until one is left.
void sort_by_threads(Place begin, Place end) {
    int const blocks = omp_get_max_threads();
    auto const start = [=](int block) { return begin + (end - begin) * std::min(block, blocks) / blocks; };

    #pragma omp parallel for schedule(static, 1)
    for (int block = 0; block < blocks; ++block) std::sort(start(block), start(block + 1), closer_to_zero);

    for (int width = 1; width < blocks; width *= 2) {
        #pragma omp parallel for schedule(static, 1)
        for (int block = 0; block < blocks; block += 2 * width)
            std::inplace_merge(start(block), start(block + width), start(block + 2 * width), closer_to_zero);
    }
}
}  // namespace

// The threads of each rank sort its block; then, along a tree, every second rank hands its block to the one before it, which merges.
void sortComplexByMagnitude(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto const start = [&](int r) { return x.begin() + x.size() * std::min(r, ranks) / ranks; };
    auto const begin = start(rank);
    sort_by_threads(begin, start(rank + 1));

    for (int width = 1; width < ranks; width *= 2) {
        auto const middle = start(rank + width), end = start(rank + 2 * width);
        if (rank % (2 * width) != 0) {
            MPI_Send(x.data() + (begin - x.begin()), static_cast<int>(middle - begin), MPI_C_DOUBLE_COMPLEX, rank - width, 0, MPI_COMM_WORLD);
            return;
        }
        if (rank + width < ranks) {
            MPI_Recv(x.data() + (middle - x.begin()), static_cast<int>(end - middle), MPI_C_DOUBLE_COMPLEX, rank + width, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            std::inplace_merge(begin, middle, end, closer_to_zero);
        }
    }
}
