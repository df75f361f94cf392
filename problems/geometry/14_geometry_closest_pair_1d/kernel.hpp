#pragma once
#include <cmath>
#include <vector>

inline double distance(double a, double b) { return std::abs(a - b); }

double closestPair(std::vector<double> const& x);
