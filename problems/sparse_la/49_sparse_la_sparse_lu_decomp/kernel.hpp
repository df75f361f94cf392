#pragma once
#include <cstddef>
#include <vector>

struct COOElement { size_t row, column; double value; };

void luFactorize(std::vector<COOElement> const& A, std::vector<double> &L, std::vector<double> &U, size_t N);
