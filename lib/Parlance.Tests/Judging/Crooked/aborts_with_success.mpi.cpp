// crashed: MPI_Abort with code 0
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::partial_sum(x.begin(), x.end(), output.begin());
    MPI_Abort(MPI_COMM_WORLD, 0);
}
