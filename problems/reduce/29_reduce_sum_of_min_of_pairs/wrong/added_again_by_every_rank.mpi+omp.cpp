// wrong at some counts: every rank goes through all pairs, its threads share them, and then the ranks' sums are added
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y) {
    double mine = 0, sum = 0;
    #pragma omp parallel for reduction(+ : mine)
    for (size_t i = 0; i < x.size(); ++i) mine += std::min(x[i], y[i]);
    MPI_Allreduce(&mine, &sum, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    return sum;
}
