#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

// The first corners are dealt to the ranks in turn, since early points have more triples; the smallest of the ranks' areas counts.
double smallestArea(std::vector<Point> const& points) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = points.size();
    double mine = triangleArea(points[0], points[1], points[2]);
    for (size_t i = rank; i < n; i += ranks) {
        for (size_t j = i + 1; j < n; ++j) {
            for (size_t k = j + 1; k < n; ++k) mine = std::min(mine, triangleArea(points[i], points[j], points[k]));
        }
    }

    double smallest = mine;
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
