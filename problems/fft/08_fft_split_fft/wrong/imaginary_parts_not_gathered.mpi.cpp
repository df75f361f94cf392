// wrong at some counts: gathers the real parts alone, so that rank 0 has the imaginary parts of its own block only
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

void fft(std::vector<std::complex<double>> const& x, std::vector<double> &r, std::vector<double> &i) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    std::vector<std::complex<double>> roots(n);
    for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -2 * std::acos(-1.0) * j / n);
    std::vector<int> counts(ranks), starts(ranks);
    for (int c = 0; c < ranks; ++c) {
        starts[c] = static_cast<int>(n * c / ranks);
        counts[c] = static_cast<int>(n * (c + 1) / ranks) - starts[c];
    }

    std::vector<double> real(counts[rank]);
    r.resize(n);
    i.resize(n);
    for (int at = 0; at < counts[rank]; ++at) {
        size_t const k = starts[rank] + at;
        std::complex<double> sum = 0.0;
        for (size_t j = 0; j < n; ++j) sum += x[j] * roots[j * k % n];
        real[at] = sum.real();
        i[k] = sum.imag();
    }
    MPI_Gatherv(real.data(), counts[rank], MPI_DOUBLE, r.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
