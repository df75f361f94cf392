// Drives an MPI candidate: ranks of one thread.
#include "busy.hpp"
#include "team_mpi.hpp"

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    parlance::run_ranks<parlance::Process>(argc, argv);
    return 0;
}
