#include "kernel.hpp"

// Only negative elements are written.
void relu(std::vector<double> &x) {
    for (double &value : x)
        if (value < 0) value = 0;
}
