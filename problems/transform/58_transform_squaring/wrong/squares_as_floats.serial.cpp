// wrong answer: squares in float, which does not hold every square above 16 million
#include "kernel.hpp"

void squareEach(std::vector<int> &x) {
    for (int &value : x) {
        float number = static_cast<float>(value);
        value = static_cast<int>(number * number);
    }
}
