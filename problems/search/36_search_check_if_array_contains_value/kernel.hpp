#pragma once
#include <vector>

bool contains(std::vector<int> const& x, int target);
