// wrong answer or nondeterministic or wrong at some counts: the first thread to finish merges the blocks while the others still sort theirs
#include "kernel.hpp"

#include <omp.h>

double closestPair(std::vector<double> const& x) {
    std::vector<double> values(x), sorted;
    double smallest = 0;
    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        std::sort(values.begin() + x.size() * thread / threads, values.begin() + x.size() * (thread + 1) / threads);
        #pragma omp single
        {
            for (size_t t = 0; t < threads; ++t) {
                std::vector<double> merged(sorted.size() + x.size() * (t + 1) / threads - x.size() * t / threads);
                std::merge(sorted.begin(), sorted.end(), values.begin() + x.size() * t / threads, values.begin() + x.size() * (t + 1) / threads, merged.begin());
                sorted.swap(merged);
            }
            smallest = distance(sorted[0], sorted[1]);
            for (size_t i = 2; i < sorted.size(); ++i) smallest = std::min(smallest, distance(sorted[i - 1], sorted[i]));
        }
    }
    return smallest;
}
