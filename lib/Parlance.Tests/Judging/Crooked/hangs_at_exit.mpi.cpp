// hung: right, and never ends
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    static int registered = std::atexit([] { std::this_thread::sleep_for(std::chrono::hours(1)); });
    (void)registered;
    std::partial_sum(x.begin(), x.end(), output.begin());
}
