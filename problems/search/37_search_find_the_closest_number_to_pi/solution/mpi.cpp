#include "kernel.hpp"

#include <cmath>
#include <limits>
#include <mpi.h>

// The closest so far, and how far from pi it is.
struct Closest {
    double distance = std::numeric_limits<double>::infinity();
    size_t index = std::numeric_limits<size_t>::max();

    // Of two at the same distance the one at the lower index is kept, whatever order they come in.
    void meet(double other_distance, size_t other_index) {
        if (other_distance > distance || (other_distance == distance && other_index > index)) return;
        distance = other_distance;
        index = other_index;
    }
};

// Each rank finds the closest in its own block. When the least distance of all is known, the ranks that have it name its index.
size_t findClosestToPi(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    Closest mine;
    size_t const first = x.size() * rank / ranks, end = x.size() * (rank + 1) / ranks;
    for (size_t i = first; i < end; ++i) mine.meet(std::abs(x[i] - M_PI), i);

    double least = 0;
    MPI_Allreduce(&mine.distance, &least, 1, MPI_DOUBLE, MPI_MIN, MPI_COMM_WORLD);
    unsigned long long named = mine.distance == least ? mine.index : x.size(), closest = 0;
    MPI_Reduce(&named, &closest, 1, MPI_UNSIGNED_LONG_LONG, MPI_MIN, 0, MPI_COMM_WORLD);
    return closest;
}
