// wrong answer: stops one element before the end
#include "kernel.hpp"

void @FUNCTION@(std::vector<double> const& x, std::vector<double> &output) {
    for (size_t i = 0; i + 1 < x.size(); ++i) output[i] = 2.0 * x[i];
}
