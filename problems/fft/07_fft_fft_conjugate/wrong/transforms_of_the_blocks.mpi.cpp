// wrong at some counts: each rank transforms a block of the samples, and the blocks are gathered without being combined
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

    int used = 1;
    while (2 * used <= ranks && 2 * used <= static_cast<int>(x.size())) used *= 2;
    size_t const count = rank < used ? x.size() / used : 0;
    std::vector<std::complex<double>> block(x.begin() + rank * count, x.begin() + (rank + 1) * count);
    transform(block);
    for (auto &value : block) value = std::conj(value);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < used; ++r) {
        counts[r] = static_cast<int>(x.size()) / used;
        starts[r] = r * counts[r];
    }
    MPI_Gatherv(block.data(), static_cast<int>(count), MPI_C_DOUBLE_COMPLEX, x.data(), counts.data(), starts.data(), MPI_C_DOUBLE_COMPLEX, 0, MPI_COMM_WORLD);
}
