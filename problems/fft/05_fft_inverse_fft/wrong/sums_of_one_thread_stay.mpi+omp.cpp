// wrong at some counts or nondeterministic: each thread stores its partial sums instead of adding them, so that those of the last one stay
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

void ifft(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    std::vector<std::complex<double>> roots(n), sums(n);
    for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, 2 * std::acos(-1.0) * j / n);
    #pragma omp parallel
    {
        std::vector<std::complex<double>> mine(n);
        #pragma omp for
        for (size_t j = n * rank / ranks; j < n * (rank + 1) / ranks; ++j)
            for (size_t k = 0; k < n; ++k) mine[k] += x[j] * roots[j * k % n] / static_cast<double>(n);
        #pragma omp critical
        sums = mine;
    }
    MPI_Reduce(sums.data(), x.data(), static_cast<int>(n), MPI_C_DOUBLE_COMPLEX, MPI_SUM, 0, MPI_COMM_WORLD);
}
