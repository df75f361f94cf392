#pragma once
#include <vector>

double sumOfMinimumElements(std::vector<double> const& x, std::vector<double> const& y);
