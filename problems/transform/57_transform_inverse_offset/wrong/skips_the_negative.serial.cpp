// wrong answer: the guard against zero also leaves negative elements as they were
#include "kernel.hpp"

void oneMinusInverse(std::vector<double> &x) {
    for (double &value : x)
        if (value > 0) value = 1 - 1 / value;
}
