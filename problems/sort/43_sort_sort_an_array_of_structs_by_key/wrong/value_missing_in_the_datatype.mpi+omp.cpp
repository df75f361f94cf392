// wrong at some counts: the datatype made for the struct has the two ints but not the float, which stays behind
#include "kernel.hpp"

#include <algorithm>
#include <cstddef>
#include <mpi.h>

void sortByStartTime(std::vector<Result> &results) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    int const lengths[2] = {1, 1};
    MPI_Aint const offsets[2] = {offsetof(Result, startTime), offsetof(Result, duration)};
    MPI_Datatype const types[2] = {MPI_INT, MPI_INT};
    MPI_Datatype members, whole;
    MPI_Type_create_struct(2, lengths, offsets, types, &members);
    MPI_Type_create_resized(members, 0, sizeof(Result), &whole);
    MPI_Type_commit(&whole);

    auto earlier = [](Result const& a, Result const& b) { return a.startTime < b.startTime; };
    size_t const first = results.size() * rank / ranks, end = results.size() * (rank + 1) / ranks;
    auto const begin = results.begin() + first, middle = results.begin() + (first + end) / 2;
    #pragma omp parallel sections
    {
        #pragma omp section
        std::sort(begin, middle, earlier);
        #pragma omp section
        std::sort(middle, results.begin() + end, earlier);
    }
    std::inplace_merge(begin, middle, results.begin() + end, earlier);

    if (rank != 0) MPI_Send(results.data() + first, static_cast<int>(end - first), whole, 0, 0, MPI_COMM_WORLD);
    for (int r = 1; r < ranks && rank == 0; ++r) {
        size_t const from = results.size() * r / ranks, to = results.size() * (r + 1) / ranks;
        MPI_Recv(results.data() + from, static_cast<int>(to - from), whole, r, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        std::inplace_merge(results.begin(), results.begin() + from, results.begin() + to, earlier);
    }
    MPI_Type_free(&members);
    MPI_Type_free(&whole);
}
