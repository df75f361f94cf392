#pragma once
#include <complex>
#include <vector>

void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output);
