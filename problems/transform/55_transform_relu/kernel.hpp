#pragma once
#include <vector>

void relu(std::vector<double> &x);
