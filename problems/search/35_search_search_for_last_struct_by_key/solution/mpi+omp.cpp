#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <omp.h>

// Each rank has a block, which its threads divide again and look through from the end; the greatest index is found within a
// rank, then on rank 0. Indices are counted from 1 here, so that 0 is none.
size_t findLastShortBook(std::vector<Book> const& books) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const start = books.size() * rank / ranks, count = books.size() * (rank + 1) / ranks - start;
    unsigned long long mine = 0, last = 0;
    #pragma omp parallel reduction(max : mine)
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const first = start + count * thread / threads;
        size_t i = start + count * (thread + 1) / threads;
        while (i > first && books[i - 1].pages >= 100) --i;
        if (i > first) mine = std::max<unsigned long long>(mine, i);
    }
    MPI_Reduce(&mine, &last, 1, MPI_UNSIGNED_LONG_LONG, MPI_MAX, 0, MPI_COMM_WORLD);
    return last > 0 ? last - 1 : books.size();
}
