#include "kernel.hpp"

// Every place of the matrix that is not 0 is an edge.
int edgeCount(std::vector<int> const& A, size_t) {
    int count = 0;
    for (int place : A) count += place != 0;
    return count;
}
