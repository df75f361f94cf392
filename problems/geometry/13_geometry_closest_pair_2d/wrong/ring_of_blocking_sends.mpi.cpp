// hung: every rank hands its block to the next one and waits for it to be taken before taking one itself
#include "kernel.hpp"

#include <mpi.h>

double closestPair(std::vector<Point> const& points) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = points.size() * rank / ranks, end = points.size() * (rank + 1) / ranks;
    std::vector<Point> travelling(points.begin() + first, points.begin() + end), arriving(points.size());
    double mine = distance(points[0], points[1]);
    for (size_t i = first; i < end; ++i) {
        for (size_t j = first; j < i; ++j) mine = std::min(mine, distance(points[i], points[j]));
    }

    for (int turn = 1; turn < ranks; ++turn) {
        MPI_Ssend(travelling.data(), static_cast<int>(2 * travelling.size()), MPI_DOUBLE, (rank + 1) % ranks, turn, MPI_COMM_WORLD);
        MPI_Status status;
        MPI_Recv(arriving.data(), static_cast<int>(2 * arriving.size()), MPI_DOUBLE, (rank + ranks - 1) % ranks, turn, MPI_COMM_WORLD, &status);
        int numbers;
        MPI_Get_count(&status, MPI_DOUBLE, &numbers);
        travelling.assign(arriving.begin(), arriving.begin() + numbers / 2);
        for (size_t i = first; i < end; ++i) {
            for (Point const& other : travelling) mine = std::min(mine, distance(points[i], other));
        }
    }

    double smallest = mine;
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
