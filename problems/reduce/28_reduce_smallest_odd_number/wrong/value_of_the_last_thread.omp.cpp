// wrong at some counts: keeps what the thread with the last block found, and forgets the others
#include "kernel.hpp"

#include <climits>

int smallestOdd(std::vector<int> const& x) {
    int smallest = INT_MAX;
    #pragma omp parallel for firstprivate(smallest) lastprivate(smallest)
    for (size_t i = 0; i < x.size(); ++i)
        if (x[i] % 2 != 0 && x[i] < smallest) smallest = x[i];
    return smallest;
}
