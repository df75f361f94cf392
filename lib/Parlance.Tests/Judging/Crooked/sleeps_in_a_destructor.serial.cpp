// hung: a static destructor that sleeps
struct Late {
    ~Late() { std::this_thread::sleep_for(std::chrono::hours(1)); }
} late;

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { std::partial_sum(x.begin(), x.end(), output.begin()); }
