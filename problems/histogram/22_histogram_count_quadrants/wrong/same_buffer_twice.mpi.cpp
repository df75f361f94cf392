// crashed: sends and receives the counts in the same array, which MPI refuses without MPI_IN_PLACE
#include "kernel.hpp"

#include <mpi.h>

void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    for (size_t i = rank; i < points.size(); i += ranks) {
        if (points[i].y > 0) ++bins[points[i].x > 0 ? 0 : 1];
        else ++bins[points[i].x > 0 ? 3 : 2];
    }
    MPI_Reduce(bins.data(), bins.data(), 4, MPI_UNSIGNED_LONG, MPI_SUM, 0, MPI_COMM_WORLD);
}
