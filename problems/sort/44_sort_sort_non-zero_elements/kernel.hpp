#pragma once
#include <vector>

void sortIgnoreZero(std::vector<int> &x);
