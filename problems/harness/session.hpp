// The course of a run, for every execution model: timed calls first, then every named case.
#pragma once
#include <algorithm>

#include "clock.hpp"
#include "crash.hpp"
#include "drive.hpp"
#include "plan.hpp"
#include "record.hpp"

namespace parlance {

// No further iteration starts once so much has been written: three answers of the largest problems are enough.
constexpr std::uint64_t most_written = 700u << 20;

// A Team is what a main knows: this process's rank, a barrier, one decision for all, and how long its busiest member computed.
template <class Team>
double measure(Team& team, Recorder& recorder, Plan const& plan, std::uint32_t index, Work& work) {
    recorder.put(Kind::begun, index);
    // The warm-up alone is looked into: clocks read in every call would slow the others.
    bool look = index == first_timed;
    team.account(look);
    team.barrier();
    auto busy = team.busy(look);
    double cpu = cpu_seconds();
    double start = wall_seconds();
    work.call();
    Times times{wall_seconds() - start, cpu_seconds() - cpu, -1};
    if (look) times.computing = std::max(0.0, team.computed_since(busy));
    Bytes bytes;
    write(bytes, times);
    recorder.put(Kind::timed, index, bytes);
    if (plan.all_ranks || team.rank() == 0) recorder.put(Kind::output, index, work.output());
    return times.wall;
}

template <class Team>
void run(Team& team, Plan const& plan) {
    crash::listen();
    Recorder recorder(plan.folder, team.rank());
    double spent = 0;
    for (std::uint32_t i = 0; plan.timed && i < plan.iterations; ++i) {
        // Every repetition has fresh input, so a remembered answer is a wrong one.
        auto work = prepare_timed(plan.size, derive(plan.seed, first_timed + i));
        spent += measure(team, recorder, plan, first_timed + i, *work);
        if (!team.all_agree(spent < plan.budget && recorder.written() < most_written)) break;
    }
    for (std::size_t i = 0; i < case_count(); ++i) {
        auto work = prepare_case(i, plan.seed);
        measure(team, recorder, plan, static_cast<std::uint32_t>(i), *work);
    }
    recorder.put(Kind::ended, 0);
}

}  // namespace parlance
