#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <omp.h>

// Whether val is in one of a number of equal parts, counted from 0.
static bool part_contains(std::vector<int> const& values, int val, size_t part, size_t parts) {
    auto const first = values.begin() + values.size() * part / parts, end = values.begin() + values.size() * (part + 1) / parts;
    return std::find(first, end, val) != end;
}

// Each thread of each rank looks through its own part of either vector; the findings are joined for each vector, within a
// rank and then on rank 0, before they are compared.
bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    int in_x = 0, in_y = 0;
    #pragma omp parallel reduction(|| : in_x, in_y)
    {
        size_t const threads = omp_get_num_threads(), part = rank * threads + omp_get_thread_num();
        in_x = part_contains(x, val, part, ranks * threads);
        in_y = part_contains(y, val, part, ranks * threads);
    }
    int const mine[2] = {in_x, in_y};
    int found[2] = {0, 0};
    MPI_Reduce(mine, found, 2, MPI_INT, MPI_LOR, 0, MPI_COMM_WORLD);
    return (found[0] != 0) != (found[1] != 0);
}
