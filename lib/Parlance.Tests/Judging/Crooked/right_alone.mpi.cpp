// wrong at some counts: divides nothing and answers on the wrong rank
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int ranks;
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);
    if (ranks == 1) std::partial_sum(x.begin(), x.end(), output.begin());
}
