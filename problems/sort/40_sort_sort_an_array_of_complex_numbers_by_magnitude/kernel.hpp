#pragma once
#include <complex>
#include <vector>

void sortComplexByMagnitude(std::vector<std::complex<double>> &x);
