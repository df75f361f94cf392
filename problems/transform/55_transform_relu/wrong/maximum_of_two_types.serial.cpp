// build failed: std::max takes two values of one type, not an int and a double
#include "kernel.hpp"

#include <algorithm>

void relu(std::vector<double> &x) {
    for (double &value : x) value = std::max(0, value);
}
