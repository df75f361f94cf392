#pragma once
#include <array>
#include <cstddef>
#include <vector>

struct Point { double x, y; };

void countQuadrants(std::vector<Point> const& points, std::array<size_t, 4> &bins);
