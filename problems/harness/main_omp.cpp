// Drives an OpenMP candidate: one process, as many threads as OMP_NUM_THREADS says.
#include "busy.hpp"
#include "session.hpp"
#include "team_alone.hpp"

int main(int argc, char** argv) {
    parlance::Alone<parlance::Threads> team;
    parlance::run(team, parlance::Plan::parse(argc, argv));
    return 0;
}
