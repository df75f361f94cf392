#pragma once
#include <cstddef>
#include <vector>

inline constexpr int edgeKernel[3][3] = {{-1, -1, -1}, {-1, 8, -1}, {-1, -1, -1}};

void convolveKernel(std::vector<int> const& imageIn, std::vector<int> &imageOut, size_t N);
