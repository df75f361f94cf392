// Drives a serial candidate: one process, one thread.
#include "session.hpp"

namespace {
struct Alone {
    int rank() const { return 0; }
    void barrier() const {}
    void account(bool) const {}
    double communicating() const { return 0; }
    bool all_agree(bool mine) const { return mine; }
};
}  // namespace

int main(int argc, char** argv) {
    Alone team;
    parlance::run(team, parlance::Plan::parse(argc, argv));
    return 0;
}
