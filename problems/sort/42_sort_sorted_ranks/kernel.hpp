#pragma once
#include <cstddef>
#include <vector>

void ranks(std::vector<float> const& x, std::vector<size_t> &ranks);
