// wrong at some counts or nondeterministic or wrong answer: the first thread adds up the counts without waiting for the other threads
#include "kernel.hpp"

#include <omp.h>

void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins) {
    std::vector<std::array<size_t, 4>> counts(omp_get_max_threads(), std::array<size_t, 4>{});
    #pragma omp parallel
    {
        std::array<size_t, 4> &mine = counts[omp_get_thread_num()];
        #pragma omp for nowait
        for (size_t i = 0; i < points.size(); ++i) {
            if (points[i].y > 0) ++mine[points[i].x > 0 ? 0 : 1];
            else ++mine[points[i].x > 0 ? 3 : 2];
        }
        #pragma omp master
        for (std::array<size_t, 4> const& theirs : counts)
            for (size_t k = 0; k < 4; ++k) bins[k] += theirs[k];
    }
}
