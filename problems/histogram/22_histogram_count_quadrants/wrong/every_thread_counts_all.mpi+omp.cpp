// wrong at some counts: the loop is not shared out, so every thread counts all points of its rank
#include "kernel.hpp"

#include <mpi.h>

void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    unsigned long mine[4] = {};
    #pragma omp parallel reduction(+ : mine[:4])
    for (size_t i = rank; i < points.size(); i += ranks) {
        if (points[i].y > 0) ++mine[points[i].x > 0 ? 0 : 1];
        else ++mine[points[i].x > 0 ? 3 : 2];
    }
    MPI_Reduce(mine, bins.data(), 4, MPI_UNSIGNED_LONG, MPI_SUM, 0, MPI_COMM_WORLD);
}
