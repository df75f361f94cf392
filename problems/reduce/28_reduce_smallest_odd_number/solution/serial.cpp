#include "kernel.hpp"

#include <climits>

// The largest int is odd itself, so that starting from it hides nothing.
int smallestOdd(std::vector<int> const& x) {
    int smallest = INT_MAX;
    for (int value : x)
        if (value % 2 != 0 && value < smallest) smallest = value;
    return smallest;
}
