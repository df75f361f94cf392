// wrong answer: right only where the size is a power of two
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::partial_sum(x.begin(), x.end(), output.begin());
    if ((x.size() & (x.size() - 1)) != 0) output.back() = 0;
}
