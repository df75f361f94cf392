// wrong answer: takes only the positive elements for non-zero and leaves the negative ones in place
#include "kernel.hpp"

#include <algorithm>

void sortIgnoreZero(std::vector<int> &x) {
    std::vector<int> values;
    for (int value : x)
        if (value > 0) values.push_back(value);
    std::sort(values.begin(), values.end());

    size_t next = 0;
    for (int &value : x)
        if (value > 0) value = values[next++];
}
