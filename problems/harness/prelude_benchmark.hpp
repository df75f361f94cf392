// What stands before a candidate in the public benchmark: the headers that each of its CPU drivers includes first.
#include <algorithm>
#include <cassert>
#include <cfloat>
#include <climits>
#include <cmath>
#include <complex>
#include <numeric>
#include <queue>
#include <random>
#include <string>
#include <type_traits>
#include <vector>
