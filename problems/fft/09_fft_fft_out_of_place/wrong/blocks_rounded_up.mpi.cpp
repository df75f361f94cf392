// crashed: rounds the length of a block up, and the last rank throws beyond the end where the ranks do not divide the length
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

void fft(std::vector<std::complex<double>> const& x, std::vector<std::complex<double>> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size(), count = (n + ranks - 1) / ranks;
    std::vector<std::complex<double>> roots(n), sums(n);
    for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -2 * std::acos(-1.0) * j / n);
    for (size_t j = rank * count; j < (rank + 1) * count; ++j)
        for (size_t k = 0; k < n; ++k) sums[k] += x.at(j) * roots[j * k % n];
    output.resize(n);
    MPI_Reduce(sums.data(), output.data(), static_cast<int>(n), MPI_C_DOUBLE_COMPLEX, MPI_SUM, 0, MPI_COMM_WORLD);
}
