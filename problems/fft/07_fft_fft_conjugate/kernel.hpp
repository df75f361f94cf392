#pragma once
#include <complex>
#include <vector>

void fftConjugate(std::vector<std::complex<double>> &x);
