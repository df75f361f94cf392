// wrong answer: the threads' sums are static and never set back to zero
#include "kernel.hpp"

#include <omp.h>

double average(std::vector<double> const& x) {
    static std::vector<double> sums(omp_get_max_threads(), 0.0);
    #pragma omp parallel
    {
        double mine = 0;
        #pragma omp for
        for (size_t i = 0; i < x.size(); ++i) mine += x[i];
        sums[omp_get_thread_num()] += mine;
    }
    double sum = 0;
    for (double part : sums) sum += part;
    return sum / static_cast<double>(x.size());
}
