// How long the busiest thread of a process computed.
#pragma once
#include <dirent.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "clock.hpp"

namespace parlance {

// A process of one thread.
class Process {
public:
    explicit Process(bool) : before_(cpu_seconds()) {}
    double busiest(double communicated) const { return cpu_seconds() - before_ - communicated; }

private:
    double before_;
};

// A process of many: each has a clock of its own, which the kernel tells by the number of the thread. Threads that have ended
// are not seen; those of OpenMP stay.
class Threads {
public:
    explicit Threads(bool wanted) {
        if (wanted) before_ = seconds();
    }

    // What was spent communicating is the calling thread's.
    double busiest(double communicated) const {
        double most = thread_seconds() - own_ - communicated;
        for (auto const& [thread, now] : seconds()) {
            auto then = before_.find(thread);
            double spent = now - (then == before_.end() ? 0 : then->second);
            if (thread != getpid()) most = std::max(most, spent);
        }
        return most;
    }

private:
    static std::map<pid_t, double> seconds() {
        std::map<pid_t, double> all;
        DIR* folder = opendir("/proc/self/task");
        if (folder == nullptr) return all;
        while (dirent* entry = readdir(folder)) {
            pid_t thread = std::atoi(entry->d_name);
            // A clock's number is made so in the kernel: all bits of the thread's number turned, then "this thread's, as scheduled".
            if (thread > 0) all[thread] = seconds_of(static_cast<clockid_t>((~static_cast<unsigned>(thread) << 3) | 6));
        }
        closedir(folder);
        return all;
    }

    std::map<pid_t, double> before_;
    double own_ = thread_seconds();
};

}  // namespace parlance
