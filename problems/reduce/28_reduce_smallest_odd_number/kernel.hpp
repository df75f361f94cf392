#pragma once
#include <vector>

int smallestOdd(std::vector<int> const& x);
