// crashed: a thread object that was never joined is destroyed, which ends the program
#include "kernel.hpp"

#include <thread>

void oneMinusInverse(std::vector<double> &x) {
    size_t half = x.size() / 2;
    auto transform = [&x](size_t first, size_t end) {
        for (size_t i = first; i < end; ++i) x[i] = 1 - 1 / x[i];
    };
    std::thread upper(transform, half, x.size());
    transform(0, half);
}
