// wrong at some counts: the ranks conjugate and scale equal blocks, and what does not divide is left as the forward transform has it
#include "kernel.hpp"

#include <mpi.h>

void ifft(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    for (auto &value : x) value = std::conj(value);
    fft(x);

    int const count = static_cast<int>(x.size()) / ranks;
    std::vector<std::complex<double>> block(count);
    for (int i = 0; i < count; ++i) block[i] = std::conj(x[rank * count + i]) / static_cast<double>(x.size());
    MPI_Gather(block.data(), count, MPI_C_DOUBLE_COMPLEX, x.data(), count, MPI_C_DOUBLE_COMPLEX, 0, MPI_COMM_WORLD);
}
