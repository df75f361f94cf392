// wrong at some counts: the threads' areas are reduced to the smallest one, those of the ranks to their sum
#include "kernel.hpp"

#include <mpi.h>

double smallestArea(std::vector<Point> const& points) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = points.size();
    double mine = triangleArea(points[0], points[1], points[2]);
    #pragma omp parallel for schedule(dynamic) reduction(min : mine)
    for (size_t i = rank; i < n; i += ranks) {
        for (size_t j = i + 1; j < n; ++j) {
            for (size_t k = j + 1; k < n; ++k) mine = std::min(mine, triangleArea(points[i], points[j], points[k]));
        }
    }
    double smallest = mine;
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
    return smallest;
}
