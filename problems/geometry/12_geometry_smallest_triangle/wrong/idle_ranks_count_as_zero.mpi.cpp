// wrong at some counts: a rank without triples hands in the 0 that it began with, and the smallest of all is taken
#include "kernel.hpp"

#include <mpi.h>

double smallestArea(std::vector<Point> const& points) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    double mine = 0;
    bool any = false;
    for (size_t i = rank; i < points.size(); i += ranks) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            for (size_t k = j + 1; k < points.size(); ++k) {
                double const area = triangleArea(points[i], points[j], points[k]);
                mine = any ? std::min(mine, area) : area;
                any = true;
            }
        }
    }
    double smallest = 0;
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
