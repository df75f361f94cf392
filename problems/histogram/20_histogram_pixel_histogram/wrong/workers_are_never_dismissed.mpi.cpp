// hung: rank 0 hands out pieces until none is left, but never tells the workers that it is over
#include "kernel.hpp"

#include <mpi.h>

void pixelCounts(std::vector<int> const& image, std::array<size_t, 256> &bins) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    using Counts = std::array<unsigned long long, 256>;
    if (ranks == 1) {
        for (int level : image) ++bins[level];
    } else if (rank == 0) {
        size_t const piece = image.size() / ranks + 1;
        int worker = 1;
        for (size_t first = 0; first < image.size(); first += piece) {
            unsigned long long range[2] = {first, std::min(first + piece, image.size())};
            MPI_Send(range, 2, MPI_UNSIGNED_LONG_LONG, worker, 0, MPI_COMM_WORLD);
            Counts counts;
            MPI_Recv(counts.data(), 256, MPI_UNSIGNED_LONG_LONG, worker, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            for (size_t level = 0; level < 256; ++level) bins[level] += counts[level];
            worker = worker % (ranks - 1) + 1;
        }
    } else {
        unsigned long long range[2];
        do {
            MPI_Recv(range, 2, MPI_UNSIGNED_LONG_LONG, 0, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            Counts counts{};
            for (size_t i = range[0]; i < range[1]; ++i) ++counts[image[i]];
            MPI_Send(counts.data(), 256, MPI_UNSIGNED_LONG_LONG, 0, 0, MPI_COMM_WORLD);
        } while (range[0] < range[1]);
    }
}
