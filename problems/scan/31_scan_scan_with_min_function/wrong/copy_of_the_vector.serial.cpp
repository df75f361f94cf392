// wrong answer: fills a vector of its own and leaves x as it was
#include "kernel.hpp"

#include <algorithm>

void partialMinimums(std::vector<float> &x) {
    std::vector<float> minima = x;
    for (size_t i = 1; i < minima.size(); ++i) minima[i] = std::min(minima[i - 1], minima[i]);
}
