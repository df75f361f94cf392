#pragma once
#include <vector>

struct Result { int startTime, duration; float value; };

void sortByStartTime(std::vector<Result> &results);
