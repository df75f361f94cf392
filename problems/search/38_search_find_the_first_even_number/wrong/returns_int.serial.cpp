// build failed: returns int where the declared function returns size_t
#include "kernel.hpp"

int findFirstEven(std::vector<int> const& x) {
    for (int i = 0; i < static_cast<int>(x.size()); ++i)
        if (x[i] % 2 == 0) return i;
    return -1;
}
