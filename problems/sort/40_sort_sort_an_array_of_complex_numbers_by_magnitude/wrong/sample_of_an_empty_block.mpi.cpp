// crashed: each rank offers the middle of its sorted block as a splitter, and throws where the block is empty
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void sortComplexByMagnitude(std::vector<std::complex<double>> &x) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto closer = [](std::complex<double> const& a, std::complex<double> const& b) { return std::abs(a) < std::abs(b); };
    std::vector<std::complex<double>> block(x.begin() + x.size() * rank / ranks, x.begin() + x.size() * (rank + 1) / ranks);
    std::sort(block.begin(), block.end(), closer);

    double middle = std::abs(block.at(block.size() / 2));
    std::vector<double> splitters(ranks);
    MPI_Allgather(&middle, 1, MPI_DOUBLE, splitters.data(), 1, MPI_DOUBLE, MPI_COMM_WORLD);
    std::sort(splitters.begin(), splitters.end());

    // Rank r takes all numbers from splitter r on and below the next one; rank 0 also those below its own.
    std::vector<std::complex<double>> mine;
    for (std::complex<double> const& number : x) {
        double magnitude = std::abs(number);
        if ((rank == 0 || magnitude >= splitters[rank]) && (rank == ranks - 1 || magnitude < splitters[rank + 1])) mine.push_back(number);
    }
    std::sort(mine.begin(), mine.end(), closer);

    int count = static_cast<int>(mine.size());
    std::vector<int> counts(ranks), starts(ranks, 0);
    MPI_Gather(&count, 1, MPI_INT, counts.data(), 1, MPI_INT, 0, MPI_COMM_WORLD);
    for (int r = 1; r < ranks; ++r) starts[r] = starts[r - 1] + counts[r - 1];
    MPI_Gatherv(mine.data(), count, MPI_C_DOUBLE_COMPLEX, x.data(), counts.data(), starts.data(), MPI_C_DOUBLE_COMPLEX, 0, MPI_COMM_WORLD);
}
