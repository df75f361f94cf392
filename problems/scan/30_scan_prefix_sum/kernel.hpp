#pragma once
#include <vector>

void prefixSum(std::vector<double> const& x, std::vector<double> &output);
