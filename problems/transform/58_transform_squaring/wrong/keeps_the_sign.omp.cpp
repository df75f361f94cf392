// wrong answer: multiplies each element by its absolute value, which keeps its sign
#include "kernel.hpp"

#include <cstdlib>

void squareEach(std::vector<int> &x) {
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) x[i] *= std::abs(x[i]);
}
