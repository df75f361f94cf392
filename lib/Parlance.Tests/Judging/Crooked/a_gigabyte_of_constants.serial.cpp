// build failed: an initialised array of a gigabyte
char much[1ull << 30] = {1};

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), much[x.size()]); }
