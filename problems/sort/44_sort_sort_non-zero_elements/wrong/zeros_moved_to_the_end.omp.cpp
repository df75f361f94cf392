// wrong answer: sorts the non-zero elements to the front and puts the zeros behind them
#include "kernel.hpp"

#include <algorithm>

void sortIgnoreZero(std::vector<int> &x) {
    auto zeros = std::partition(x.begin(), x.end(), [](int value) { return value != 0; });
    auto middle = x.begin() + (zeros - x.begin()) / 2;
    #pragma omp parallel sections
    {
        #pragma omp section
        std::sort(x.begin(), middle);
        #pragma omp section
        std::sort(middle, zeros);
    }
    std::inplace_merge(x.begin(), middle, zeros);
}
