#pragma once
#include <vector>

void squareEach(std::vector<int> &x);
