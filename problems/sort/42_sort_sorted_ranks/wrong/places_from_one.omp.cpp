// wrong answer: counts the element itself among those before it, so that ranks begin at 1
#include "kernel.hpp"

void ranks(std::vector<float> const& x, std::vector<size_t> &ranks) {
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) {
        size_t before = 0;
        for (float other : x) before += other <= x[i] ? 1 : 0;
        ranks[i] = before;
    }
}
