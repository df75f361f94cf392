// build failed: goes through the elements by const reference and assigns to them
#include "kernel.hpp"

void oneMinusInverse(std::vector<double> &x) {
    for (double const& value : x) value = 1 - 1 / value;
}
