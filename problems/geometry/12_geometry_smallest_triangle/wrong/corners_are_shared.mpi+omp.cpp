// wrong answer or nondeterministic or wrong at some counts: the triangle that a thread looks at is declared outside the loop, one for all threads
#include "kernel.hpp"

#include <mpi.h>

double smallestArea(std::vector<Point> const& points) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = points.size();
    double mine = triangleArea(points[0], points[1], points[2]);
    Point a, b, c;
    #pragma omp parallel for schedule(static, 1) reduction(min : mine)
    for (size_t i = rank; i < n; i += ranks) {
        a = points[i];
        for (size_t j = i + 1; j < n; ++j) {
            b = points[j];
            for (size_t k = j + 1; k < n; ++k) {
                c = points[k];
                mine = std::min(mine, triangleArea(a, b, c));
            }
        }
    }
    double smallest = mine;
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
