// crashed: looks at as many elements of y as x has, and throws where y is shorter
#include "kernel.hpp"

bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) {
    bool in_x = false, in_y = false;
    for (size_t i = 0; i < x.size(); ++i) {
        if (x.at(i) == val) in_x = true;
        if (y.at(i) == val) in_y = true;
    }
    return in_x != in_y;
}
