// crashed|hung|wrong answer|forged: a longjmp into a frame that is no more
#include <csetjmp>

static std::jmp_buf before;
static int armed = setjmp(before);

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::partial_sum(x.begin(), x.end(), output.begin());
    if (armed == 0) std::longjmp(before, 1);
}
