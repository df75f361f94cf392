// wrong at some counts: the threads divide all samples among themselves on every rank, and the ranks' sums are added up
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

void fftConjugate(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    std::vector<std::complex<double>> roots(n), sums(n);
    for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -2 * std::acos(-1.0) * j / n);

    #pragma omp parallel
    {
        std::vector<std::complex<double>> mine(n);
        #pragma omp for
        for (size_t j = 0; j < n; ++j)
            for (size_t k = 0; k < n; ++k) mine[k] += x[j] * roots[j * k % n];
        #pragma omp critical
        for (size_t k = 0; k < n; ++k) sums[k] += std::conj(mine[k]);
    }
    MPI_Reduce(sums.data(), x.data(), static_cast<int>(n), MPI_C_DOUBLE_COMPLEX, MPI_SUM, 0, MPI_COMM_WORLD);
}
