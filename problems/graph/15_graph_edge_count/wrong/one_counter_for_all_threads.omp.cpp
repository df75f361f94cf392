// wrong at some counts or nondeterministic or wrong answer: all threads count in one variable without taking turns
#include "kernel.hpp"

int edgeCount(std::vector<int> const& A, size_t N) {
    int count = 0;
    #pragma omp parallel for
    for (size_t i = 0; i < N; ++i) {
        for (size_t j = 0; j < N; ++j) {
            if (A[i * N + j] != 0) count++;
        }
    }
    return count;
}
