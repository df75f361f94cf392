// hung: ignores every signal and never ends
#include <csignal>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    for (int i = 1; i < 65; ++i) std::signal(i, SIG_IGN);
    for (volatile bool on = true; on;) {}
}
