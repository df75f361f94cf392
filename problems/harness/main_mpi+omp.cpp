// Drives an MPI+OpenMP candidate: ranks of several threads, of which the first alone communicates.
#include "busy.hpp"
#include "team_mpi.hpp"

int main(int argc, char** argv) {
    int provided = 0;
    MPI_Init_thread(&argc, &argv, MPI_THREAD_FUNNELED, &provided);
    parlance::run_ranks<parlance::Threads>(argc, argv);
    return 0;
}
