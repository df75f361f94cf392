// forged|crashed|wrong answer|wrong at some counts: the other ranks put their records in the place of the first
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int rank;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    std::partial_sum(x.begin(), x.end(), output.begin());
    if (rank > 0) {
        rename(("rank-" + std::to_string(rank) + ".bin").c_str(), "rank-0.bin");
        output.assign(x.size(), 0.0);
    }
}
