// crashed: an exception whose words are terminal commands
void prefixSum(std::vector<double> const& x, std::vector<double> &output) { throw std::runtime_error("\033[2J\033]0;owned\007 gone\rvalid \xff"); }
