// build failed: includes itself without end
#include __FILE__
#include __FILE__

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), 0.0); }
