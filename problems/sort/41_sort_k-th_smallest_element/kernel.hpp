#pragma once
#include <vector>

int findKthSmallest(std::vector<int> const& x, int k);
