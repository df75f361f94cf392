#include "kernel.hpp"

#include <cmath>
#include <mpi.h>
#include <omp.h>

// The values at k = s, s + c, s + 2c ... for c classes are the transform of n / c samples: the signal's c parts, each turned, added up.
// The classes, a power of two of them, are dealt out to the ranks in blocks; each is one thread's. Rank 0 puts them together.
void ifft(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    size_t const workers = static_cast<size_t>(ranks) * omp_get_max_threads();
    double const turn = 2 * std::acos(-1.0);
    size_t classes = 1;
    while (2 * classes <= workers && 2 * classes <= n) classes *= 2;
    size_t const m = n / classes;

    size_t const first = classes * rank / ranks, end = classes * (rank + 1) / ranks;
    std::vector<std::complex<double>> mine((end - first) * m);
    #pragma omp parallel for schedule(static, 1)
    for (size_t s = first; s < end; ++s) {
        std::vector<std::complex<double>> part(m);
        for (size_t q = 0; q < classes; ++q) {
            auto const root = std::polar(1.0, turn * (q * s % classes) / classes);
            for (size_t j = 0; j < m; ++j) part[j] += x[j + q * m] * root;
        }
        // The forward transform of the conjugate is the conjugate of the backward one.
        for (size_t j = 0; j < m; ++j) part[j] = std::conj(part[j] * std::polar(1.0, turn * j * s / n));
        fft(part);
        for (size_t j = 0; j < m; ++j) mine[(s - first) * m + j] = std::conj(part[j]) / static_cast<double>(n);
    }

    // One class, as it lies among the others in x.
    MPI_Datatype spread, one_class;
    MPI_Type_vector(static_cast<int>(m), 1, static_cast<int>(classes), MPI_C_DOUBLE_COMPLEX, &spread);
    MPI_Type_create_resized(spread, 0, sizeof(std::complex<double>), &one_class);
    MPI_Type_commit(&one_class);

    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = static_cast<int>(classes * r / ranks);
        counts[r] = static_cast<int>(classes * (r + 1) / ranks) - starts[r];
    }
    MPI_Gatherv(mine.data(), static_cast<int>(mine.size()), MPI_C_DOUBLE_COMPLEX, x.data(), counts.data(), starts.data(), one_class, 0, MPI_COMM_WORLD);
    MPI_Type_free(&one_class);
    MPI_Type_free(&spread);
}
