// build failed: compares with npos, which strings have and vectors have not
#include "kernel.hpp"

#include <algorithm>

bool contains(std::vector<int> const& x, int target) { return std::find(x.begin(), x.end(), target) != x.npos; }
