#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

namespace {

// Each stage reads two halves and writes transforms of twice the length side by side (Stockham); the threads divide its butterflies.
void transform(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> roots(n / 2), next(n);

    #pragma omp parallel for
    for (size_t k = 0; k < n / 2; ++k) roots[k] = std::polar(1.0, -turn * k / n);

    for (size_t done = 1; done < n; done *= 2) {
        #pragma omp parallel for
        for (size_t b = 0; b < n / 2; ++b) {
            size_t const base = b & ~(done - 1);
            next[b + base] = x[b] + x[b + n / 2];
            next[b + base + done] = (x[b] - x[b + n / 2]) * roots[base];
        }
        x.swap(next);
    }
}

}  // namespace

// The values at k = s, s + c, s + 2c ... for c classes are the transform of n / c samples: the signal's c parts, each turned, added up.
// Rank s computes class s with its threads, and rank 0 puts the classes together. Their number is a power of two; further ranks are idle.
void fft(std::vector<std::complex<double>> const& x, std::vector<std::complex<double>> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size(), s = rank;
    double const turn = 2 * std::acos(-1.0);
    size_t classes = 1;
    while (2 * classes <= static_cast<size_t>(ranks) && 2 * classes <= n) classes *= 2;
    size_t const m = n / classes;

    std::vector<std::complex<double>> part(s < classes ? m : 0);
    if (s < classes) {
        std::vector<std::complex<double>> turns(classes);
        for (size_t q = 0; q < classes; ++q) turns[q] = std::polar(1.0, -turn * (q * s % classes) / classes);
        #pragma omp parallel for
        for (size_t j = 0; j < m; ++j) {
            std::complex<double> sum = 0;
            for (size_t q = 0; q < classes; ++q) sum += x[j + q * m] * turns[q];
            part[j] = sum * std::polar(1.0, -turn * j * s / n);
        }
        transform(part);
    }

    // One class, as it lies among the others in output.
    MPI_Datatype spread, one_class;
    MPI_Type_vector(static_cast<int>(m), 1, static_cast<int>(classes), MPI_C_DOUBLE_COMPLEX, &spread);
    MPI_Type_create_resized(spread, 0, sizeof(std::complex<double>), &one_class);
    MPI_Type_commit(&one_class);

    std::vector<int> counts(ranks), starts(ranks);
    for (size_t r = 0; r < classes; ++r) {
        counts[r] = 1;
        starts[r] = static_cast<int>(r);
    }
    output.resize(n);
    MPI_Gatherv(part.data(), static_cast<int>(part.size()), MPI_C_DOUBLE_COMPLEX, output.data(), counts.data(), starts.data(), one_class, 0, MPI_COMM_WORLD);
    MPI_Type_free(&one_class);
    MPI_Type_free(&spread);
}
