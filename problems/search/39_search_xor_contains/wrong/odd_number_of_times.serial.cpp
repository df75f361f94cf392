// wrong answer: turns its answer over at each occurrence, so that two in the same vector count as none
#include "kernel.hpp"

bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) {
    bool found = false;
    for (int value : x) found ^= value == val;
    for (int value : y) found ^= value == val;
    return found;
}
