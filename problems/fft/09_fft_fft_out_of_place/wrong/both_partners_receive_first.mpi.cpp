// hung: in every stage both partners of an exchange receive before they send
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
    int used = 1, place = 0;
    while (2 * used <= ranks && 2 * used <= static_cast<int>(n)) used *= 2;
    for (int bit = 1; bit < used; bit *= 2) place = 2 * place + ((rank & bit) != 0);
    std::vector<std::complex<double>> mine, other;
    for (size_t j = place; j < n; j += used) mine.push_back(x[j]);
    if (rank < used) transform(mine);
    for (int step = 1; step < used && rank < used; step *= 2) {
        int const m = static_cast<int>(mine.size()), partner = rank ^ step;
        other.resize(m);
        MPI_Recv(other.data(), m, MPI_C_DOUBLE_COMPLEX, partner, step, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        MPI_Send(mine.data(), m, MPI_C_DOUBLE_COMPLEX, partner, step, MPI_COMM_WORLD);
        if (rank & step) std::swap(mine, other);
        mine.resize(2 * m);
        for (int k = 0; k < m; ++k) {
            auto const even = mine[k], odd = other[k] * std::polar(1.0, -std::acos(-1.0) * k / m);
            mine[k] = even + odd;
            mine[k + m] = even - odd;
        }
    }
    output = mine;
    output.resize(n);
}
