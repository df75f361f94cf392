// not finite|wrong answer: negative and signalling NaN and minus zero in turn
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    double const odd[] = {-std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::signaling_NaN(), -0.0};
    for (std::size_t i = 0; i < output.size(); ++i) output[i] = odd[i % 3];
}
