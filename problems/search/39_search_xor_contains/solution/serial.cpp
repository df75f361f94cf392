#include "kernel.hpp"

static bool contains(std::vector<int> const& values, int val) {
    for (int value : values)
        if (value == val) return true;
    return false;
}

bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) { return contains(x, val) != contains(y, val); }
