// wrong answer: starts from the first element, which may be even and small
#include "kernel.hpp"

int smallestOdd(std::vector<int> const& x) {
    int smallest = x[0];
    for (int value : x)
        if (value % 2 != 0 && value < smallest) smallest = value;
    return smallest;
}
