// hung: a static constructor that waits
struct Early {
    Early() { std::this_thread::sleep_for(std::chrono::hours(1)); }
} early;

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { std::partial_sum(x.begin(), x.end(), output.begin()); }
