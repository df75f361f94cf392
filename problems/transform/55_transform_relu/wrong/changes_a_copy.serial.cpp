// wrong answer: goes through copies of the elements and changes those
#include "kernel.hpp"

void relu(std::vector<double> &x) {
    for (double value : x)
        if (value < 0) value = 0;
}
