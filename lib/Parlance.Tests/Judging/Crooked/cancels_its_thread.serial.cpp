// crashed|hung: unwinds past the driver as a cancelled thread does
#include <pthread.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::partial_sum(x.begin(), x.end(), output.begin());
    pthread_exit(nullptr);
}
