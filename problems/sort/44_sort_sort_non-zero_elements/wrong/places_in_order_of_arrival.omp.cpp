// wrong at some counts or nondeterministic or wrong answer: notes the non-zero places in the order in which the threads come to them
#include "kernel.hpp"

#include <algorithm>

void sortIgnoreZero(std::vector<int> &x) {
    std::vector<int> values;
    std::vector<size_t> places;
    #pragma omp parallel for schedule(static, 1)
    for (size_t i = 0; i < x.size(); ++i) {
        if (x[i] != 0) {
            #pragma omp critical
            {
                values.push_back(x[i]);
                places.push_back(i);
            }
        }
    }
    std::sort(values.begin(), values.end());
    for (size_t k = 0; k < values.size(); ++k) x[places[k]] = values[k];
}
