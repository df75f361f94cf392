// crashed: asks for the number of threads outside the parallel region, where it is 1, and the second thread's place throws
#include "kernel.hpp"

#include <cmath>
#include <omp.h>

size_t findClosestToPi(std::vector<double> const& x) {
    std::vector<size_t> closest(omp_get_num_threads(), 0);
    #pragma omp parallel
    {
        size_t &mine = closest.at(omp_get_thread_num());
        #pragma omp for
        for (size_t i = 0; i < x.size(); ++i) {
            if (std::fabs(x[i] - M_PI) < std::fabs(x[mine] - M_PI)) mine = i;
        }
    }
    size_t answer = closest[0];
    for (size_t candidate : closest) {
        if (std::fabs(x[candidate] - M_PI) < std::fabs(x[answer] - M_PI)) answer = candidate;
    }
    return answer;
}
