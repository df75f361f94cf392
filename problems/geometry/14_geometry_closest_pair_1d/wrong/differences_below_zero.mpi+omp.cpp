// wrong answer: subtracts the larger from the smaller of two neighbours, and the most negative difference is taken for the smallest
#include "kernel.hpp"

#include <mpi.h>

double closestPair(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<double> sorted(x);
    std::sort(sorted.begin(), sorted.end());
    double mine = sorted[0] - sorted[1], smallest = mine;
    #pragma omp parallel for reduction(min : mine)
    for (size_t i = 1 + rank; i < sorted.size(); i += ranks) mine = std::min(mine, sorted[i - 1] - sorted[i]);
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
