// What a run is asked to do, the same for the program and for its checker: the words of the command line.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace parlance {

// Indices at and above this one are timed calls; those below are the problem's named cases.
constexpr std::uint32_t first_timed = 1u << 16;

struct Plan {
    bool timed = false;
    std::uint64_t seed = 0;
    std::size_t size = 0;
    std::uint32_t iterations = 0;
    // No further iteration starts once the timed calls have taken this many seconds.
    double budget = 0;
    bool all_ranks = false;
    std::string folder;

    // validate|time SEED SIZE ITERATIONS BUDGET root|all FOLDER
    static Plan parse(int argc, char** argv) {
        if (argc < 8) {
            std::fprintf(stderr, "usage: %s validate|time SEED SIZE ITERATIONS BUDGET root|all FOLDER\n", argv[0]);
            std::exit(64);
        }
        Plan plan;
        plan.timed = std::strcmp(argv[1], "time") == 0;
        plan.seed = std::strtoull(argv[2], nullptr, 10);
        plan.size = std::strtoull(argv[3], nullptr, 10);
        plan.iterations = static_cast<std::uint32_t>(std::strtoul(argv[4], nullptr, 10));
        plan.budget = std::strtod(argv[5], nullptr);
        plan.all_ranks = std::strcmp(argv[6], "all") == 0;
        plan.folder = argv[7];
        return plan;
    }
};

}  // namespace parlance
