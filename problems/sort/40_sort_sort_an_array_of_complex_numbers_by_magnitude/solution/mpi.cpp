#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

namespace {
bool closer_to_zero(std::complex<double> const& a, std::complex<double> const& b) { return std::abs(a) < std::abs(b); }
}  // namespace

// Each rank sorts its own block; then, along a tree, every second rank hands its block to the one before it, which merges.
void sortComplexByMagnitude(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto const start = [&](int r) { return x.begin() + x.size() * std::min(r, ranks) / ranks; };
    auto const begin = start(rank);
    std::sort(begin, start(rank + 1), closer_to_zero);

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
