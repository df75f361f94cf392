// over output|hung|crashed: a million small files
#include <fcntl.h>
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    for (int i = 0; i < 1000000; ++i) close(open(("small-" + std::to_string(i)).c_str(), O_WRONLY | O_CREAT, 0644));
    std::partial_sum(x.begin(), x.end(), output.begin());
}
