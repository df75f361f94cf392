// Drives a serial candidate: one process, one thread.
#include "busy.hpp"
#include "session.hpp"
#include "team_alone.hpp"

int main(int argc, char** argv) {
    parlance::Alone<parlance::Process> team;
    parlance::run(team, parlance::Plan::parse(argc, argv));
    return 0;
}
