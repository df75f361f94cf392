#include "kernel.hpp"

#include <cmath>
#include <mpi.h>

namespace {

// Each stage reads two halves and writes transforms of twice the length side by side (Stockham).
void transform(std::vector<std::complex<double>> &x) {
    size_t const n = x.size();
    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> roots(n / 2), next(n);
    for (size_t k = 0; k < n / 2; ++k) roots[k] = std::polar(1.0, -turn * k / n);

    for (size_t done = 1; done < n; done *= 2) {
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
// Rank s computes class s, and rank 0 puts the classes together. Their number is a power of two; further ranks are idle.
void fft(std::vector<std::complex<double>> const& x, std::vector<double> &r, std::vector<double> &i) {
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
        for (size_t q = 0; q < classes; ++q) {
            auto const root = std::polar(1.0, -turn * (q * s % classes) / classes);
            for (size_t j = 0; j < m; ++j) part[j] += x[j + q * m] * root;
        }
        for (size_t j = 0; j < m; ++j) part[j] *= std::polar(1.0, -turn * j * s / n);
        transform(part);
    }

    std::vector<double> real(part.size()), imaginary(part.size());
    for (size_t k = 0; k < part.size(); ++k) {
        real[k] = part[k].real();
        imaginary[k] = part[k].imag();
    }

    // One class, as it lies among the others.
    MPI_Datatype spread, one_class;
    MPI_Type_vector(static_cast<int>(m), 1, static_cast<int>(classes), MPI_DOUBLE, &spread);
    MPI_Type_create_resized(spread, 0, sizeof(double), &one_class);
    MPI_Type_commit(&one_class);

    std::vector<int> counts(ranks), starts(ranks);
    for (size_t c = 0; c < classes; ++c) {
        counts[c] = 1;
        starts[c] = static_cast<int>(c);
    }
    int const count = static_cast<int>(part.size());
    r.resize(n);
    i.resize(n);
    MPI_Gatherv(real.data(), count, MPI_DOUBLE, r.data(), counts.data(), starts.data(), one_class, 0, MPI_COMM_WORLD);
    MPI_Gatherv(imaginary.data(), count, MPI_DOUBLE, i.data(), counts.data(), starts.data(), one_class, 0, MPI_COMM_WORLD);
    MPI_Type_free(&one_class);
    MPI_Type_free(&spread);
}
