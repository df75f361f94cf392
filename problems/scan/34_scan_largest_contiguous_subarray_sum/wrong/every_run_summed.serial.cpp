// too slow: sums every run, and of millions of elements there are trillions
#include "kernel.hpp"

#include <algorithm>

int maximumSubarray(std::vector<int> const& x) {
    int largest = x[0];
    for (size_t i = 0; i < x.size(); ++i) {
        int sum = 0;
        for (size_t j = i; j < x.size(); ++j) {
            sum += x[j];
            largest = std::max(largest, sum);
        }
    }
    return largest;
}
