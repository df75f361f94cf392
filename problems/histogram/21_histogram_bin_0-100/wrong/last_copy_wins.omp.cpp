// wrong at some counts or nondeterministic or wrong answer: each thread counts in a copy and puts it in the place of the others' counts
#include "kernel.hpp"

#include <algorithm>

void binsBy10Count(std::vector<double> const& x, std::array<size_t, 10> &bins) {
    std::array<size_t, 10> const empty = bins;
    #pragma omp parallel
    {
        std::array<size_t, 10> mine = empty;
        #pragma omp for
        for (size_t i = 0; i < x.size(); ++i) ++mine[std::min(static_cast<int>(x[i] / 10), 9)];
        #pragma omp critical
        bins = mine;
    }
}
