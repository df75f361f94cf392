// crashed: the combining in pairs supposes a power of two of ranks, and with three it takes from rank 3
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
    // A rank's place among the sub-sequences is its number with the bits reversed, so that partners are neighbours.
    int used = 1, place = 0;
    while (used < ranks) used *= 2;
    for (int bit = 1; bit < used; bit *= 2) place = 2 * place + ((rank & bit) != 0);
    if (n < static_cast<size_t>(used)) {
        if (rank == 0) transform(x);
    } else {
        std::vector<std::complex<double>> even, odd;
        for (size_t j = place; j < n; j += used) even.push_back(x[j]);
        transform(even);
        for (int step = 1; step < used; step *= 2) {
            int const m = static_cast<int>(even.size());
            if (rank & step) {
                MPI_Send(even.data(), m, MPI_C_DOUBLE_COMPLEX, rank - step, 0, MPI_COMM_WORLD);
                break;
            }
            odd.resize(m);
            MPI_Recv(odd.data(), m, MPI_C_DOUBLE_COMPLEX, rank + step, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            even.resize(2 * m);
            for (int k = 0; k < m; ++k) {
                auto const first = even[k], turned = odd[k] * std::polar(1.0, -std::acos(-1.0) * k / m);
                even[k] = first + turned;
                even[k + m] = first - turned;
            }
        }
        if (rank == 0) x = even;
    }
    for (auto &value : x) value = std::conj(value);
}
