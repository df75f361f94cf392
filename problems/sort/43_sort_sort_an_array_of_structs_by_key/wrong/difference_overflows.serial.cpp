// wrong answer: compares by the difference of two start times, which is too large for an int if they are far apart
#include "kernel.hpp"

#include <cstdlib>

static int compare_times(void const* a, void const* b) {
    return static_cast<int>(static_cast<unsigned>(static_cast<Result const*>(a)->startTime) - static_cast<unsigned>(static_cast<Result const*>(b)->startTime));
}

void sortByStartTime(std::vector<Result> &results) {
    std::qsort(results.data(), results.size(), sizeof(Result), compare_times);
}
