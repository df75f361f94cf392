// not finite: finds the sign by dividing each element by its absolute value, which is no number for a zero
#include "kernel.hpp"

#include <cmath>

void relu(std::vector<double> &x) {
    for (double &value : x) value *= (1 + value / std::fabs(value)) / 2;
}
