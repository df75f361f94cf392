// wrong answer: takes for odd what leaves the remainder 1, but a negative odd number leaves -1 and is halved
#include "kernel.hpp"

void negateOddsAndHalveEvens(std::vector<int> &x) {
    for (int &value : x) {
        if (value % 2 == 1) value = -value;
        else value /= 2;
    }
}
