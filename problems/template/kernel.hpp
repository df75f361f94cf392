#pragma once
#include <cstddef>
#include <vector>

void @FUNCTION@(std::vector<double> const& x, std::vector<double> &output);
