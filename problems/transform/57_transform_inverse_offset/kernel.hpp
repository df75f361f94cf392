#pragma once
#include <vector>

void oneMinusInverse(std::vector<double> &x);
