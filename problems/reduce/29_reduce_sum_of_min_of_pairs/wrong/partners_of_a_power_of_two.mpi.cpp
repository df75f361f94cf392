// wrong at some counts: adds up by exchanging with partners at doubling distance, right only when the ranks are a power of two
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    double sum = 0;
    for (size_t i = first; i < end; ++i) sum += std::min(x[i], y[i]);

    for (int distance = 1; distance < ranks; distance *= 2) {
        int const partner = rank ^ distance;
        if (partner >= ranks) continue;
        double theirs = 0;
        MPI_Sendrecv(&sum, 1, MPI_DOUBLE, partner, distance, &theirs, 1, MPI_DOUBLE, partner, distance, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        sum += theirs;
    }
    return sum;
}
