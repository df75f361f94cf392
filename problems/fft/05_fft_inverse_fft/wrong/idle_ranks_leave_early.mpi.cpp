// hung: ranks beyond the largest power of two return before the gathering that the others wait in
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

void ifft(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    int classes = 1;
    while (2 * classes <= ranks && 2 * classes <= static_cast<int>(n)) classes *= 2;
    if (rank >= classes) return;

    size_t const m = n / classes;
    std::vector<std::complex<double>> part(m), all(m * ranks);
    for (size_t j = 0; j < n; ++j) part[j % m] += x[j] * std::polar(1.0, 2 * std::acos(-1.0) * (j * rank % n) / n);
    for (auto &value : part) value = std::conj(value);
    fft(part);
    MPI_Allgather(part.data(), static_cast<int>(m), MPI_C_DOUBLE_COMPLEX, all.data(), static_cast<int>(m), MPI_C_DOUBLE_COMPLEX, MPI_COMM_WORLD);
    for (size_t k = 0; k < n; ++k) x[k] = std::conj(all[k % classes * m + k / classes]) / static_cast<double>(n);
}
