#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

// Each rank computes a block of the frequencies from the whole signal, shared out among its threads, and rank 0 gathers the blocks.
void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(x.size() * r / ranks);
        counts[r] = static_cast<int>(x.size() * (r + 1) / ranks) - starts[r];
    }

    size_t const n = x.size();
    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> roots(n), block(counts[rank]);
    #pragma omp parallel
    {
        #pragma omp for
        for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -turn * j / n);

        #pragma omp for
        for (int i = 0; i < counts[rank]; ++i) {
            size_t const k = starts[rank] + i;
            std::complex<double> sum = 0;
            // The power j * k of the root, kept below n.
            size_t power = 0;
            for (size_t j = 0; j < n; ++j) {
                sum += x[j] * roots[power];
                power += k;
                if (power >= n) power -= n;
            }
            block[i] = sum;
        }
    }

    output.resize(n);
    MPI_Gatherv(block.data(), counts[rank], MPI_C_DOUBLE_COMPLEX, output.data(), counts.data(), starts.data(), MPI_C_DOUBLE_COMPLEX, 0, MPI_COMM_WORLD);
}
