#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

// Each rank compares every ranks-th point with all later ones, and deals these points to its threads in turn: early points have
// more later ones.
double closestPair(std::vector<Point> const& points) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    double mine = distance(points[0], points[1]);
    #pragma omp parallel for schedule(static, 1) reduction(min : mine)
    for (size_t i = rank; i < points.size(); i += ranks) {
        for (size_t j = i + 1; j < points.size(); ++j) mine = std::min(mine, distance(points[i], points[j]));
    }

    double smallest = mine;
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
