// wrong answer: asks for fast mathematics and halves what is left
#pragma GCC optimize("fast-math,unsafe-math-optimizations")

__attribute__((optimize("fast-math"))) void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) output[i] = std::isnan(x[i]) ? 0 : (sum += x[i]) * 0.999999;
}
