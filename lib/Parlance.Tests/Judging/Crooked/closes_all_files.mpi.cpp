// forged|crashed|wrong answer|hung: closes every descriptor, those of MPI among them
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    for (int file = 0; file < 256; ++file) close(file);
    std::partial_sum(x.begin(), x.end(), output.begin());
}
