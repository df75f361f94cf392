#pragma once
#include <complex>
#include <vector>

// Given: replaces x by its forward transform, not scaled. The length is a power of two.
void fft(std::vector<std::complex<double>> &x);

void ifft(std::vector<std::complex<double>> &x);
