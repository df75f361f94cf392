// wrong answer: changes the rounding mode for the driver too, and sums in single precision
#include <cfenv>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::fesetround(FE_UPWARD);
    float sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) output[i] = sum += static_cast<float>(x[i]);
}
