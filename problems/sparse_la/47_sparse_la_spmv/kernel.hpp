#pragma once
#include <cstddef>
#include <vector>

struct COOElement { size_t row, column; double value; };

void spmv(double alpha, std::vector<COOElement> const& A, std::vector<double> const& x, double beta, std::vector<double> &y, size_t M, size_t N);
