#pragma once
#include <vector>

inline bool isPowerOfTwo(int x) { return x > 0 && (x & (x - 1)) == 0; }

void mapPowersOfTwo(std::vector<int> const& x, std::vector<bool> &mask);
