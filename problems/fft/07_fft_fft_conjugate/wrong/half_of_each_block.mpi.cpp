// wrong at some counts: counts complex numbers and sends them as MPI_DOUBLE, so that half of each block arrives
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

static void transform(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    for (size_t i = 0, j = 0; i < n; ++i) {
        if (i < j) std::swap(x[i], x[j]);
        size_t bit = n / 2;
        for (; bit != 0 && (j & bit); bit /= 2) j ^= bit;
        j ^= bit;
    }
    for (size_t half = 1; half < n; half *= 2) {
        auto const step = std::polar(1.0, -std::acos(-1.0) / half);
        for (size_t first = 0; first < n; first += 2 * half) {
            std::complex<double> root = 1.0;
            for (size_t k = first; k < first + half; ++k) {
                auto const even = x[k], odd = x[k + half] * root;
                x[k] = even + odd;
                x[k + half] = even - odd;
                root *= step;
            }
        }
    }
}

void fftConjugate(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    transform(x);
    size_t const first = n * rank / ranks, end = n * (rank + 1) / ranks;
    for (size_t k = first; k < end; ++k) x[k] = std::conj(x[k]);

    if (rank != 0) MPI_Send(x.data() + first, static_cast<int>(end - first), MPI_DOUBLE, 0, 0, MPI_COMM_WORLD);
    for (int r = 1; rank == 0 && r < ranks; ++r) {
        size_t const start = n * r / ranks;
        MPI_Recv(x.data() + start, static_cast<int>(n * (r + 1) / ranks - start), MPI_DOUBLE, r, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    }
}
