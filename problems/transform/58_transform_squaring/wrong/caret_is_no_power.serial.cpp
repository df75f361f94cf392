// wrong answer: takes ^ for a power, but it is the exclusive or
#include "kernel.hpp"

void squareEach(std::vector<int> &x) {
    for (int &value : x) value = value ^ 2;
}
