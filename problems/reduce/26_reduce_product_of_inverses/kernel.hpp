#pragma once
#include <vector>

double productWithInverses(std::vector<double> const& x);
