#pragma once
#include <vector>

void reversePrefixSum(std::vector<int> const& x, std::vector<int> &output);
