#pragma once
#include <vector>

int maximumSubarray(std::vector<int> const& x);
