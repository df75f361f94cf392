#pragma once
#include <vector>

struct Point { double x, y; };

void convexHull(std::vector<Point> const& points, std::vector<Point> &hull);
