#include "kernel.hpp"

#include <algorithm>
#include <iterator>

// The non-zero elements are taken out, sorted, and put back into their places.
void sortIgnoreZero(std::vector<int> &x) {
    std::vector<int> values;
    std::copy_if(x.begin(), x.end(), std::back_inserter(values), [](int value) { return value != 0; });
    std::sort(values.begin(), values.end());

    size_t next = 0;
    for (int &value : x)
        if (value != 0) value = values[next++];
}
