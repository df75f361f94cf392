#pragma once
#include <complex>
#include <vector>

void fft(std::vector<std::complex<double>> const& x, std::vector<std::complex<double>> &output);
