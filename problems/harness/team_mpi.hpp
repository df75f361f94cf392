// The ranks of MPI: every one makes the same input, rank 0 decides for all when the time is spent.
#pragma once
#include <mpi.h>

#include "session.hpp"
#include "watch_mpi.hpp"

namespace parlance {

template <class Busy>
struct World {
    struct Before {
        Busy busy;
        double communicated;
    };

    int rank() const {
        int rank = 0;
        MPI_Comm_rank(MPI_COMM_WORLD, &rank);
        return rank;
    }
    void barrier() const {
        watch::in_driver = true;
        MPI_Barrier(MPI_COMM_WORLD);
        watch::in_driver = false;
    }
    void account(bool wanted) const { watch::accounting = wanted; }
    Before busy(bool wanted) const { return {Busy(wanted), watch::communicating}; }
    double computed_since(Before const& before) const { return before.busy.busiest(watch::communicating - before.communicated); }
    bool all_agree(bool mine) const {
        int agreed = mine ? 1 : 0;
        watch::in_driver = true;
        MPI_Bcast(&agreed, 1, MPI_INT, 0, MPI_COMM_WORLD);
        watch::in_driver = false;
        return agreed != 0;
    }
};

// After MPI has been initialised; finalises it.
template <class Busy>
void run_ranks(int argc, char** argv) {
    World<Busy> team;
    Plan plan = Plan::parse(argc, argv);
    watch::open(plan.folder);
    run(team, plan);
    // Ranks that wait here have done their part: whoever they wait for has not.
    team.barrier();
    MPI_Finalize();
}

}  // namespace parlance
