// hung: two partners that exchange their sums both wait for the other to take them
#include "kernel.hpp"

#include <mpi.h>

void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    for (size_t i = rank; i < x.size(); i += ranks) z[x[i].index] += alpha * x[i].value;
    for (size_t i = rank; i < y.size(); i += ranks) z[y[i].index] += y[i].value;

    std::vector<double> theirs(z.size());
    for (int step = 1; step < ranks; step *= 2) {
        int const partner = rank ^ step;
        if (partner >= ranks) continue;
        MPI_Ssend(z.data(), static_cast<int>(z.size()), MPI_DOUBLE, partner, 0, MPI_COMM_WORLD);
        MPI_Recv(theirs.data(), static_cast<int>(z.size()), MPI_DOUBLE, partner, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        for (size_t i = 0; i < z.size(); ++i) z[i] += theirs[i];
    }
}
