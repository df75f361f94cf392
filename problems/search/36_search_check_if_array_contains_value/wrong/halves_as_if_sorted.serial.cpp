// wrong answer: searches by halving, for which the elements would have to be in order
#include "kernel.hpp"

#include <algorithm>

bool contains(std::vector<int> const& x, int target) { return std::binary_search(x.begin(), x.end(), target); }
