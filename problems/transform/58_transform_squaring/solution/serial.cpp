#include "kernel.hpp"

// Each element times itself.
void squareEach(std::vector<int> &x) {
    for (int &value : x) value *= value;
}
