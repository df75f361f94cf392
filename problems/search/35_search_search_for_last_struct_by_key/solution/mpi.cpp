#include "kernel.hpp"

#include <mpi.h>

// Each rank looks through its own block from the end; the greatest index of all is the answer. Indices are counted from 1
// here, so that 0 is none.
size_t findLastShortBook(std::vector<Book> const& books) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const first = books.size() * rank / ranks;
    size_t i = books.size() * (rank + 1) / ranks;
    while (i > first && books[i - 1].pages >= 100) --i;

    unsigned long long mine = i > first ? i : 0, last = 0;
    MPI_Reduce(&mine, &last, 1, MPI_UNSIGNED_LONG_LONG, MPI_MAX, 0, MPI_COMM_WORLD);
    return last > 0 ? last - 1 : books.size();
}
