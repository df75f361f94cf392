// wrong at some counts: every thread turns a root of its own that begins with 1 in the middle of the loop too
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

    // Even and odd samples are transformed by rank 0 and by the last one.
    size_t const n = x.size();
    std::vector<std::complex<double>> even, odd;
    for (size_t j = 0; j < n; ++j) (j % 2 == 0 ? even : odd).push_back(x[j]);
    int const last = ranks - 1;
    if (rank == 0) transform(even);
    if (rank == last) transform(odd);
    if (last != 0) MPI_Bcast(odd.data(), static_cast<int>(odd.size()), MPI_C_DOUBLE_COMPLEX, last, MPI_COMM_WORLD);

    output = even;
    output.resize(n);
    size_t const half = n / 2;
    auto const step = std::polar(1.0, -2 * std::acos(-1.0) / n);
    std::complex<double> root = 1.0;
    #pragma omp parallel for firstprivate(root)
    for (size_t k = 0; k < half; ++k) {
        auto const first = even[k], turned = odd[k] * root;
        output[k] = first + turned;
        output[k + half] = first - turned;
        root *= step;
    }
}
