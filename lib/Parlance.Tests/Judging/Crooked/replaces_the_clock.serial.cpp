// wrong answer: defines clock_gettime, gettimeofday and time
#include <sys/time.h>

extern "C" int clock_gettime(clockid_t, timespec* now) noexcept {
    *now = {0, 0};
    return 0;
}
extern "C" time_t time(time_t*) noexcept { return 0; }

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), 0.0); }
