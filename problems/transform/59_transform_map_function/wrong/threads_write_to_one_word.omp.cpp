// nondeterministic or wrong at some counts or wrong answer: neighbouring places belong to different threads, which overwrite each other's bits of one word
#include "kernel.hpp"

void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask) {
    #pragma omp parallel for schedule(static, 1)
    for (size_t i = 0; i < x.size(); ++i) mask[i] = isPowerOfTwo(x[i]);
}
