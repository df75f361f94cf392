// wrong at some counts: each rank takes all three corners from its own block of the points
#include "kernel.hpp"

#include <mpi.h>

double smallestArea(std::vector<Point> const& points) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = points.size() * rank / ranks, end = points.size() * (rank + 1) / ranks;
    double mine = triangleArea(points[0], points[1], points[2]);
    for (size_t i = first; i < end; ++i) {
        for (size_t j = i + 1; j < end; ++j) {
            for (size_t k = j + 1; k < end; ++k) mine = std::min(mine, triangleArea(points[i], points[j], points[k]));
        }
    }
    double smallest = mine;
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
