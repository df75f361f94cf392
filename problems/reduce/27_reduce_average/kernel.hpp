#pragma once
#include <vector>

double average(std::vector<double> const& x);
