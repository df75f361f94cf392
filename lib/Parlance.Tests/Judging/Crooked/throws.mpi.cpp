// crashed|hung: one rank throws through its caller
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int rank;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    std::partial_sum(x.begin(), x.end(), output.begin());
    if (rank == 0) throw 0;
}
