// wrong answer: sorts the two halves at the same time and does not merge them
#include "kernel.hpp"

#include <algorithm>

void sortByStartTime(std::vector<Result> &results) {
    auto earlier = [](Result const& a, Result const& b) { return a.startTime < b.startTime; };
    auto middle = results.begin() + results.size() / 2;
    #pragma omp parallel sections
    {
        #pragma omp section
        std::sort(results.begin(), middle, earlier);
        #pragma omp section
        std::sort(middle, results.end(), earlier);
    }
}
