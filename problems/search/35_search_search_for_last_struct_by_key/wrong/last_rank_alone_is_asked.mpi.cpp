// wrong at some counts: takes the answer of the last rank, whose block need not hold a short book
#include "kernel.hpp"

#include <mpi.h>

size_t findLastShortBook(std::vector<Book> const& books) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    unsigned long long last = books.size();
    for (size_t i = books.size() * rank / ranks; i < books.size() * (rank + 1) / ranks; ++i)
        if (books[i].pages < 100) last = i;
    MPI_Bcast(&last, 1, MPI_UNSIGNED_LONG_LONG, ranks - 1, MPI_COMM_WORLD);
    return last;
}
