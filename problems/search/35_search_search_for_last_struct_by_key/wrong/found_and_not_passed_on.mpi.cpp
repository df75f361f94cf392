// hung: from the last rank down each passes on whether a short book has been found, but one that hears so leaves without a word
#include "kernel.hpp"

#include <mpi.h>

size_t findLastShortBook(std::vector<Book> const& books) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const none = books.size();
    unsigned long long last = none;
    if (rank + 1 < ranks) {
        MPI_Recv(&last, 1, MPI_UNSIGNED_LONG_LONG, rank + 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        if (last != none) return last;
    }
    size_t const first = books.size() * rank / ranks;
    for (size_t i = books.size() * (rank + 1) / ranks; i > first; --i) {
        if (books[i - 1].pages < 100) {
            last = i - 1;
            break;
        }
    }
    if (rank > 0) MPI_Send(&last, 1, MPI_UNSIGNED_LONG_LONG, rank - 1, 0, MPI_COMM_WORLD);
    return last;
}
