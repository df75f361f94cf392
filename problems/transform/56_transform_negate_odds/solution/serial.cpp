#include "kernel.hpp"

// One look at each element.
void negateOddsAndHalveEvens(std::vector<int> &x) {
    for (int &value : x) {
        if (value % 2 == 0) value /= 2;
        else value = -value;
    }
}
