#include "kernel.hpp"

#include <cmath>
#include <limits>

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

// Each thread finds the closest in its own part, and the closest of those is the answer.
size_t findClosestToPi(std::vector<double> const& x) {
    Closest all;
    #pragma omp parallel
    {
        Closest mine;
        #pragma omp for nowait
        for (size_t i = 0; i < x.size(); ++i) mine.meet(std::abs(x[i] - M_PI), i);
        #pragma omp critical
        all.meet(mine.distance, mine.index);
    }
    return all.index;
}
