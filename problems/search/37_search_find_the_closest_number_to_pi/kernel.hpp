#pragma once
#include <cstddef>
#include <vector>

size_t findClosestToPi(std::vector<double> const& x);
