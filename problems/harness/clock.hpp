// Clocks that a candidate cannot replace by a function of the same name: the kernel is asked without any library between.
#pragma once
#include <sys/syscall.h>
#include <time.h>

namespace parlance {

inline double seconds_of(clockid_t clock) {
    timespec now{};
#if defined(__x86_64__)
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(SYS_clock_gettime), "D"(clock), "S"(&now) : "rcx", "r11", "memory");
#elif defined(__aarch64__)
    register long number __asm__("x8") = SYS_clock_gettime;
    register long first __asm__("x0") = clock;
    register long second __asm__("x1") = reinterpret_cast<long>(&now);
    __asm__ volatile("svc #0" : "+r"(first) : "r"(number), "r"(second) : "memory");
#else
    clock_gettime(clock, &now);
#endif
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

inline double wall_seconds() { return seconds_of(CLOCK_MONOTONIC); }
inline double cpu_seconds() { return seconds_of(CLOCK_PROCESS_CPUTIME_ID); }
inline double thread_seconds() { return seconds_of(CLOCK_THREAD_CPUTIME_ID); }

}  // namespace parlance
