// hung: a rank that finds val in x does not look into y and sends nothing about it, but rank 0 waits for that as well
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    auto in_my_part = [&](std::vector<int> const& values) -> int {
        auto first = values.begin() + values.size() * rank / ranks, end = values.begin() + values.size() * (rank + 1) / ranks;
        return std::find(first, end, val) != end;
    };
    int in_x = in_my_part(x);
    if (rank != 0) {
        MPI_Send(&in_x, 1, MPI_INT, 0, 0, MPI_COMM_WORLD);
        if (in_x) return true;
        int in_y = in_my_part(y);
        MPI_Send(&in_y, 1, MPI_INT, 0, 1, MPI_COMM_WORLD);
        return in_y;
    }

    int in_y = in_my_part(y);
    for (int other = 1; other < ranks; ++other) {
        int found_x = 0, found_y = 0;
        MPI_Recv(&found_x, 1, MPI_INT, other, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        MPI_Recv(&found_y, 1, MPI_INT, other, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        in_x |= found_x;
        in_y |= found_y;
    }
    return in_x != in_y;
}
