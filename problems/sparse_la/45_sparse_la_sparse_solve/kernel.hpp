#pragma once
#include <cstddef>
#include <vector>

struct COOElement { size_t row, column; double value; };

void solveLinearSystem(std::vector<COOElement> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N);
