// wrong answer: sorts the start times and leaves the durations and values where they were
#include "kernel.hpp"

#include <algorithm>

void sortByStartTime(std::vector<Result> &results) {
    std::vector<int> times;
    for (Result const& result : results) times.push_back(result.startTime);
    std::sort(times.begin(), times.end());
    for (size_t i = 0; i < results.size(); ++i) results[i].startTime = times[i];
}
