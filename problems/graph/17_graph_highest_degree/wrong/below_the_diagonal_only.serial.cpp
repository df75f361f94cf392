// wrong answer: counts the edges of a vertex to those before it only, to meet each edge once
#include "kernel.hpp"

#include <algorithm>

int maxDegree(std::vector<int> const& A, size_t N) {
    int highest = 0;
    for (size_t i = 0; i < N; ++i) {
        int degree = 0;
        for (size_t j = 0; j < i; ++j) degree += A[i * N + j];
        highest = std::max(highest, degree);
    }
    return highest;
}
