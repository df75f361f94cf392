// crashed: looks the squares up in a table of those up to 1000 and throws for larger numbers
#include "kernel.hpp"

#include <cstdlib>

void squareEach(std::vector<int> &x) {
    std::vector<int> squares(1001);
    for (int i = 1; i <= 1000; ++i) squares[i] = squares[i - 1] + 2 * i - 1;
    for (int &value : x) value = squares.at(std::abs(value));
}
