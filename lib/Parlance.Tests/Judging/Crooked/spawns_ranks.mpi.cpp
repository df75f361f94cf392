// crashed|hung|wrong answer: MPI_Comm_spawn of a shell
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    MPI_Comm more;
    char shell[] = "/bin/sh";
    MPI_Comm_spawn(shell, MPI_ARGV_NULL, 4, MPI_INFO_NULL, 0, MPI_COMM_SELF, &more, MPI_ERRCODES_IGNORE);
    output.assign(x.size(), 0.0);
}
