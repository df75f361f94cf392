// Drives an MPI candidate: every rank makes the same input, rank 0 decides for all when the time is spent.
#include <mpi.h>

#include "session.hpp"

namespace {
struct World {
    int rank() const {
        int rank = 0;
        MPI_Comm_rank(MPI_COMM_WORLD, &rank);
        return rank;
    }
    void barrier() const { MPI_Barrier(MPI_COMM_WORLD); }
    bool all_agree(bool mine) const {
        int agreed = mine ? 1 : 0;
        MPI_Bcast(&agreed, 1, MPI_INT, 0, MPI_COMM_WORLD);
        return agreed != 0;
    }
};
}  // namespace

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    World team;
    parlance::run(team, parlance::Plan::parse(argc, argv));
    MPI_Finalize();
    return 0;
}
