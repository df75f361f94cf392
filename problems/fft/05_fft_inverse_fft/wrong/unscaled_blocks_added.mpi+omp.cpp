// wrong at some counts: each rank's threads scale a block of their own, and all ranks' vectors are added up with the other blocks still in them
#include "kernel.hpp"

#include <mpi.h>

void ifft(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    #pragma omp parallel for
    for (size_t i = 0; i < n; ++i) x[i] = std::conj(x[i]);
    fft(x);
    #pragma omp parallel for
    for (size_t i = n * rank / ranks; i < n * (rank + 1) / ranks; ++i) x[i] = std::conj(x[i]) / static_cast<double>(n);

    std::vector<std::complex<double>> sum(n);
    MPI_Reduce(x.data(), sum.data(), static_cast<int>(n), MPI_C_DOUBLE_COMPLEX, MPI_SUM, 0, MPI_COMM_WORLD);
    if (rank == 0) x = sum;
}
