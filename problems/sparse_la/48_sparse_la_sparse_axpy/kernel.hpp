#pragma once
#include <cstddef>
#include <vector>

struct Element { size_t index; double value; };

void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z);
