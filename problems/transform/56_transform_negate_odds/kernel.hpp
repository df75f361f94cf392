#pragma once
#include <vector>

void negateOddsAndHalveEvens(std::vector<int> &x);
