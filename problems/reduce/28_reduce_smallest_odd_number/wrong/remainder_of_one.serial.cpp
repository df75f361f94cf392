// wrong answer: a negative odd number leaves the remainder -1, not 1
#include "kernel.hpp"

#include <climits>

int smallestOdd(std::vector<int> const& x) {
    int smallest = INT_MAX;
    for (int value : x)
        if (value % 2 == 1 && value < smallest) smallest = value;
    return smallest;
}
