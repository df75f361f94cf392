#include "kernel.hpp"

#include <algorithm>
#include <limits>
#include <mpi.h>

// The values are parted into ranges; each rank sorts those of one range, where the closest two are neighbours.
namespace {

double const endless = std::numeric_limits<double>::infinity();

// Bounds that part the values into about equal shares: of a sorted sample.
std::vector<double> boundsOf(std::vector<double> const& x, size_t parts) {
    std::vector<double> sample;
    size_t const step = std::max<size_t>(1, x.size() / (256 * parts));
    for (size_t i = 0; i < x.size(); i += step) sample.push_back(x[i]);
    std::sort(sample.begin(), sample.end());

    std::vector<double> bounds{-endless};
    for (size_t p = 1; p < parts; ++p) bounds.push_back(sample[sample.size() * p / parts]);
    bounds.push_back(endless);
    return bounds;
}

// The smallest difference between an element from low up to, but without, high and its neighbour below, which may lie under low.
double smallestIn(std::vector<double> const& x, double low, double high) {
    std::vector<double> inside;
    double below = -endless;
    for (double value : x) {
        if (value < low) below = std::max(below, value);
        else if (value < high) inside.push_back(value);
    }
    std::sort(inside.begin(), inside.end());

    double smallest = endless;
    for (double value : inside) {
        smallest = std::min(smallest, distance(below, value));
        below = value;
    }
    return smallest;
}

}  // namespace

double closestPair(std::vector<double> const& x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto const bounds = boundsOf(x, ranks);
    double const mine = smallestIn(x, bounds[rank], bounds[rank + 1]);
    double smallest = mine;
    MPI_Reduce(&mine, &smallest, 1, MPI_DOUBLE, MPI_MIN, 0, MPI_COMM_WORLD);
    return smallest;
}
