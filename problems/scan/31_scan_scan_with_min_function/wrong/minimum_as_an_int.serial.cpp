// wrong answer: keeps the minimum in an int, which has no fraction
#include "kernel.hpp"

#include <climits>

void partialMinimums(std::vector<float> &x) {
    int smallest = INT_MAX;
    for (float &value : x) {
        if (value < smallest) smallest = value;
        value = smallest;
    }
}
