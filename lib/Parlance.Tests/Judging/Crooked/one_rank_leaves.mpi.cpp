// crashed|hung: the last rank leaves with success
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);
    std::partial_sum(x.begin(), x.end(), output.begin());
    if (rank == ranks - 1) _exit(0);
}
