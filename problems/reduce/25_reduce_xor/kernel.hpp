#pragma once
#include <vector>

bool reduceLogicalXOR(std::vector<bool> const& x);
