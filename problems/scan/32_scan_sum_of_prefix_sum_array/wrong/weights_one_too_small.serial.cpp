// wrong answer: weighs each element by the number of prefix sums after its own, which is one too few
#include "kernel.hpp"

double sumOfPrefixSum(std::vector<double> const& x) {
    double sum = 0;
    for (size_t i = 0; i < x.size(); ++i) sum += static_cast<double>(x.size() - i - 1) * x[i];
    return sum;
}
