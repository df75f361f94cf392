#include "kernel.hpp"

#include <cstdint>
#include <mpi.h>

// Each rank counts its own block of points, and the counts are added on rank 0.
void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::uint64_t mine[4] = {}, total[4] = {};
    size_t const end = points.size() * (rank + 1) / ranks;
    for (size_t i = points.size() * rank / ranks; i < end; ++i) {
        if (points[i].y > 0) ++mine[points[i].x > 0 ? 0 : 1];
        else ++mine[points[i].x > 0 ? 3 : 2];
    }

    MPI_Reduce(mine, total, 4, MPI_UINT64_T, MPI_SUM, 0, MPI_COMM_WORLD);
    bins = {total[0], total[1], total[2], total[3]};
}
