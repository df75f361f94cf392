// build failed: takes the vector for a matrix with two subscripts
#include "kernel.hpp"

void luFactorize(std::vector<double> &A, size_t N) {
    for (size_t k = 0; k < N; ++k) {
        for (size_t i = k + 1; i < N; ++i) {
            A[i][k] /= A[k][k];
            for (size_t j = k + 1; j < N; ++j) A[i][j] -= A[i][k] * A[k][j];
        }
    }
}
