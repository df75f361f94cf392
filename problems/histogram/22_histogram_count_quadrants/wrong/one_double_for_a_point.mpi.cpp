// wrong answer: scatters one double for each point instead of two, so the second half of every block stays (0, 0)
#include "kernel.hpp"

#include <mpi.h>

void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(points.size() * r / ranks);
        counts[r] = static_cast<int>(points.size() * (r + 1) / ranks) - starts[r];
    }
    std::vector<Point> block(counts[rank], Point{0, 0});
    MPI_Scatterv(points.data(), counts.data(), starts.data(), MPI_DOUBLE, block.data(), counts[rank], MPI_DOUBLE, 0, MPI_COMM_WORLD);

    unsigned long mine[4] = {};
    for (Point const& point : block) {
        if (point.y > 0) ++mine[point.x > 0 ? 0 : 1];
        else ++mine[point.x > 0 ? 3 : 2];
    }
    MPI_Reduce(mine, bins.data(), 4, MPI_UNSIGNED_LONG, MPI_SUM, 0, MPI_COMM_WORLD);
}
