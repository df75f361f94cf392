#pragma once
#include <cstddef>
#include <vector>

struct COOElement { size_t row, column; double value; };

void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t M, size_t K, size_t N);
