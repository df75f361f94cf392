#pragma once
#include <vector>

double sumOfPrefixSum(std::vector<double> const& x);
