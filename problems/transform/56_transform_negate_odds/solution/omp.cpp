#include "kernel.hpp"

// The threads share the elements.
void negateOddsAndHalveEvens(std::vector<int> &x) {
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) {
        if (x[i] % 2 == 0) x[i] /= 2;
        else x[i] = -x[i];
    }
}
