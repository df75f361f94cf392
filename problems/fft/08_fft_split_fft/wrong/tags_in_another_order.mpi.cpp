// hung: the ranks hand over their imaginary parts first, and rank 0 waits for the real ones
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

void fft(std::vector<std::complex<double>> const& x, std::vector<double> &r, std::vector<double> &i) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    std::vector<std::complex<double>> values(x);
    transform(values);
    r.resize(n);
    i.resize(n);
    size_t const first = n * rank / ranks, end = n * (rank + 1) / ranks;
    for (size_t k = first; k < end; ++k) {
        r[k] = values[k].real();
        i[k] = values[k].imag();
    }

    int const real = 0, imaginary = 1;
    if (rank != 0) {
        MPI_Ssend(i.data() + first, static_cast<int>(end - first), MPI_DOUBLE, 0, imaginary, MPI_COMM_WORLD);
        MPI_Ssend(r.data() + first, static_cast<int>(end - first), MPI_DOUBLE, 0, real, MPI_COMM_WORLD);
        return;
    }
    for (int c = 1; c < ranks; ++c) {
        size_t const start = n * c / ranks;
        int const count = static_cast<int>(n * (c + 1) / ranks - start);
        MPI_Recv(r.data() + start, count, MPI_DOUBLE, c, real, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        MPI_Recv(i.data() + start, count, MPI_DOUBLE, c, imaginary, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    }
}
