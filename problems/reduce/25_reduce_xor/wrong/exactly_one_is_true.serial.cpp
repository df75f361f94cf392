// wrong answer: true only if exactly one element is true, which is the exclusive or of no more than two
#include "kernel.hpp"

bool reduceLogicalXOR(std::vector<bool> const& x) {
    size_t trues = 0;
    for (bool value : x) trues += value ? 1 : 0;
    return trues == 1;
}
