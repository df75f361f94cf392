// over memory: twenty gigabytes in one piece
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::vector<double> much(20ull << 27, 1.0);
    output.assign(x.size(), much.back());
}
