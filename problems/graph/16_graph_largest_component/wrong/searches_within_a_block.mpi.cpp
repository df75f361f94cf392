// wrong at some counts: each rank searches its own block of vertices only, so that components over several blocks fall apart
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

int largestComponent(std::vector<int> const& A, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t first = N * rank / ranks, end = N * (rank + 1) / ranks;
    std::vector<char> seen(N, 0);
    std::vector<size_t> waiting;
    int mine = 0;
    for (size_t start = first; start < end; ++start) {
        if (seen[start]) continue;
        int size = 0;
        seen[start] = 1;
        waiting.push_back(start);
        while (!waiting.empty()) {
            size_t u = waiting.back();
            waiting.pop_back();
            ++size;
            for (size_t v = first; v < end; ++v) {
                if (A[u * N + v] == 0 || seen[v]) continue;
                seen[v] = 1;
                waiting.push_back(v);
            }
        }
        mine = std::max(mine, size);
    }

    int largest = 0;
    MPI_Reduce(&mine, &largest, 1, MPI_INT, MPI_MAX, 0, MPI_COMM_WORLD);
    return largest;
}
