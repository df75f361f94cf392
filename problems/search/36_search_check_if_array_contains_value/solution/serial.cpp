#include "kernel.hpp"

bool contains(std::vector<int> const& x, int target) {
    for (int value : x)
        if (value == target) return true;
    return false;
}
