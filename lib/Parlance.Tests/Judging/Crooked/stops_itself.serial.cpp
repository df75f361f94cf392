// hung: SIGSTOP to itself
#include <csignal>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    raise(SIGSTOP);
    std::partial_sum(x.begin(), x.end(), output.begin());
}
