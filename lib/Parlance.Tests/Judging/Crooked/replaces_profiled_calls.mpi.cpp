// wrong answer|crashed|hung: defines PMPI_Barrier, PMPI_Bcast and PMPI_Comm_rank
extern "C" int PMPI_Barrier(MPI_Comm) { return MPI_SUCCESS; }
extern "C" int PMPI_Bcast(void*, int, MPI_Datatype, int, MPI_Comm) { return MPI_SUCCESS; }
extern "C" int PMPI_Comm_rank(MPI_Comm, int* rank) {
    *rank = 0;
    return MPI_SUCCESS;
}

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), 0.0); }
