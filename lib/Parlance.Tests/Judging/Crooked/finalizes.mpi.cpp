// crashed|hung: calls MPI_Finalize and leaves the barrier to others
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::partial_sum(x.begin(), x.end(), output.begin());
    int done = 0;
    MPI_Finalized(&done);
    if (!done) MPI_Finalize();
}
