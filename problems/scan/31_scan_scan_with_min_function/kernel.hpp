#pragma once
#include <vector>

void partialMinimums(std::vector<float> &x);
