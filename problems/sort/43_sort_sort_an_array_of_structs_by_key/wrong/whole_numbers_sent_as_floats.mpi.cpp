// wrong answer: packs all members into floats for the way, which are too coarse for large start times and durations
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

void sortByStartTime(std::vector<Result> &results) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto earlier = [](Result const& a, Result const& b) { return a.startTime < b.startTime; };
    std::vector<int> counts(ranks), starts(ranks);
    for (int r = 0; r < ranks; ++r) {
        starts[r] = 3 * static_cast<int>(results.size() * r / ranks);
        counts[r] = 3 * static_cast<int>(results.size() * (r + 1) / ranks) - starts[r];
    }
    auto const first = results.begin() + starts[rank] / 3, end = first + counts[rank] / 3;
    std::sort(first, end, earlier);

    std::vector<float> packed, all(3 * results.size());
    for (auto result = first; result != end; ++result) {
        packed.push_back(static_cast<float>(result->startTime));
        packed.push_back(static_cast<float>(result->duration));
        packed.push_back(result->value);
    }
    MPI_Gatherv(packed.data(), counts[rank], MPI_FLOAT, all.data(), counts.data(), starts.data(), MPI_FLOAT, 0, MPI_COMM_WORLD);
    if (rank != 0) return;

    for (size_t i = 0; i < results.size(); ++i)
        results[i] = {static_cast<int>(std::clamp(all[3 * i], -2147483648.0f, 2147483520.0f)), static_cast<int>(std::min(all[3 * i + 1], 2147483520.0f)), all[3 * i + 2]};
    std::sort(results.begin(), results.end(), earlier);
}
