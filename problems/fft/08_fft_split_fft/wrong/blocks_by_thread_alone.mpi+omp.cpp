// wrong at some counts: a thread's block of frequencies follows from its own number and not from its rank's, so that every rank fills the first ones
#include "kernel.hpp"

#include <cmath>
#include <mpi.h>
#include <omp.h>

void fft(std::vector<std::complex<double>> const& x, std::vector<double> &r, std::vector<double> &i) {
    int ranks;
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = x.size();
    std::vector<std::complex<double>> roots(n), values(n), all(n);
    for (size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0, -2 * std::acos(-1.0) * j / n);
    #pragma omp parallel
    {
        size_t const workers = static_cast<size_t>(ranks) * omp_get_num_threads(), worker = omp_get_thread_num();
        for (size_t k = n * worker / workers; k < n * (worker + 1) / workers; ++k)
            for (size_t j = 0; j < n; ++j) values[k] += x[j] * roots[j * k % n];
    }
    MPI_Reduce(values.data(), all.data(), static_cast<int>(n), MPI_C_DOUBLE_COMPLEX, MPI_SUM, 0, MPI_COMM_WORLD);

    r.resize(n);
    i.resize(n);
    for (size_t k = 0; k < n; ++k) {
        r[k] = all[k].real();
        i[k] = all[k].imag();
    }
}
