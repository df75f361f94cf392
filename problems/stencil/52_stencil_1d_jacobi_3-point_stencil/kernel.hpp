#pragma once
#include <vector>

void jacobi1D(std::vector<double> const& input, std::vector<double> &output);
