// wrong answer: gathers as many doubles as there are complex numbers, which are half of them
#include "kernel.hpp"

#include <mpi.h>

void dft(std::vector<double> const& x, std::vector<std::complex<double>> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t n = x.size();
    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(n * r / ranks);
        counts[r] = static_cast<int>(n * (r + 1) / ranks) - starts[r];
    }

    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> block(counts[rank]);
    #pragma omp parallel for
    for (int i = 0; i < counts[rank]; ++i) {
        for (size_t j = 0; j < n; ++j) block[i] += x[j] * std::polar(1.0, -turn * (j * (starts[rank] + i) % n) / n);
    }

    output.resize(n);
    MPI_Gatherv(block.data(), counts[rank], MPI_DOUBLE, output.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
}
