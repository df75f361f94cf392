// Drives an MPI candidate: every rank makes the same input, rank 0 decides for all when the time is spent.
#include <mpi.h>

#include "session.hpp"
#include "watch_mpi.hpp"

namespace {
struct World {
    int rank() const {
        int rank = 0;
        MPI_Comm_rank(MPI_COMM_WORLD, &rank);
        return rank;
    }
    void barrier() const {
        parlance::watch::in_driver = true;
        MPI_Barrier(MPI_COMM_WORLD);
        parlance::watch::in_driver = false;
    }
    void account(bool wanted) const { parlance::watch::accounting = wanted; }
    double communicating() const { return parlance::watch::communicating; }
    bool all_agree(bool mine) const {
        int agreed = mine ? 1 : 0;
        parlance::watch::in_driver = true;
        MPI_Bcast(&agreed, 1, MPI_INT, 0, MPI_COMM_WORLD);
        parlance::watch::in_driver = false;
        return agreed != 0;
    }
};
}  // namespace

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    World team;
    parlance::Plan plan = parlance::Plan::parse(argc, argv);
    parlance::watch::open(plan.folder);
    parlance::run(team, plan);
    // Ranks that wait here have done their part: whoever they wait for has not.
    team.barrier();
    MPI_Finalize();
    return 0;
}
