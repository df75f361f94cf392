// hung: a static constructor that computes
struct Early {
    Early() {
        volatile bool on = true;
        while (on) {}
    }
} early;

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { std::partial_sum(x.begin(), x.end(), output.begin()); }
