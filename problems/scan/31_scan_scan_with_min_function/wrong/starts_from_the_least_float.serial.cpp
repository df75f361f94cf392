// wrong answer: starts from numeric_limits::min, which is the least positive number, and not from the largest
#include "kernel.hpp"

#include <algorithm>
#include <limits>

void partialMinimums(std::vector<float> &x) {
    float smallest = std::numeric_limits<float>::min();
    for (float &value : x) value = smallest = std::min(smallest, value);
}
