// wrong at some counts: each rank transforms every ranks-th value rightly, and rank 0 lines the classes up instead of interleaving them
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

void fft(std::vector<std::complex<double>> const& x, std::vector<std::complex<double>> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    int classes = 1;
    while (2 * classes <= ranks && 2 * classes <= static_cast<int>(n)) classes *= 2;
    size_t const m = n / classes;
    std::vector<std::complex<double>> part(rank < classes ? m : 0);
    if (rank < classes) {
        for (size_t j = 0; j < n; ++j) part[j % m] += x[j] * std::polar(1.0, -2 * std::acos(-1.0) * (j * rank % n) / n);
        transform(part);
    }

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < classes; ++r) {
        counts[r] = static_cast<int>(m);
        starts[r] = r * counts[r];
    }
    output.resize(n);
    MPI_Gatherv(part.data(), static_cast<int>(part.size()), MPI_C_DOUBLE_COMPLEX, output.data(), counts.data(), starts.data(), MPI_C_DOUBLE_COMPLEX, 0, MPI_COMM_WORLD);
}
