// wrong answer or nondeterministic or wrong at some counts: nowait lets a thread begin a stage while others still write what it reads
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

void fftConjugate(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    std::vector<std::complex<double>> roots(n / 2), other(n);
    for (size_t k = 0; k < n / 2; ++k) roots[k] = std::polar(1.0, -2 * std::acos(-1.0) * k / n);

    #pragma omp parallel
    {
        std::complex<double> *from = x.data(), *to = other.data();
        for (size_t done = 1; done < n; done *= 2) {
            #pragma omp for nowait
            for (size_t b = 0; b < n / 2; ++b) {
                size_t const base = b & ~(done - 1);
                to[b + base] = from[b] + from[b + n / 2];
                to[b + base + done] = (from[b] - from[b + n / 2]) * roots[base];
            }
            std::swap(from, to);
        }
        #pragma omp barrier
        #pragma omp for
        for (size_t k = 0; k < n; ++k) x[k] = from[k];
    }

    // Each rank conjugates its block of the values.
    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(n * r / ranks);
        counts[r] = static_cast<int>(n * (r + 1) / ranks) - starts[r];
    }
    std::vector<std::complex<double>> block(counts[rank]);
    for (int k = 0; k < counts[rank]; ++k) block[k] = std::conj(x[starts[rank] + k]);
    MPI_Gatherv(block.data(), counts[rank], MPI_C_DOUBLE_COMPLEX, x.data(), counts.data(), starts.data(), MPI_C_DOUBLE_COMPLEX, 0, MPI_COMM_WORLD);
}
