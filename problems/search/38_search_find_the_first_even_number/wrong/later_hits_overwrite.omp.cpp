// wrong answer or nondeterministic: a loop divided among threads cannot be left early, so that later even values overwrite the first
#include "kernel.hpp"

size_t findFirstEven(std::vector<int> const& x) {
    size_t index = x.size();
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) {
        if (x[i] % 2 == 0) {
            #pragma omp critical
            index = i;
        }
    }
    return index;
}
