// Says where a program crashed before it does: the addresses of the frames, as offsets into the program.
#pragma once
#include <execinfo.h>
#include <link.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <initializer_list>

namespace parlance::crash {

inline std::uint64_t base = 0;

// Uses what is safe in a handler after backtrace() has been called once outside of one.
inline void tell(int signal) {
    void* frames[32];
    int n = backtrace(frames, 32);
    char line[512];
    int length = std::snprintf(line, sizeof line, "\nparlance: crash");
    for (int i = 0; i < n && length < static_cast<int>(sizeof line) - 24; ++i)
        length += std::snprintf(line + length, sizeof line - static_cast<std::size_t>(length), " 0x%llx",
                                static_cast<unsigned long long>(reinterpret_cast<std::uint64_t>(frames[i]) - base));
    line[length++] = '\n';
    if (write(STDERR_FILENO, line, static_cast<std::size_t>(length)) < 0) _exit(70);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

inline void listen() {
    dl_iterate_phdr([](dl_phdr_info* info, std::size_t, void*) {
        base = info->dlpi_addr;
        return 1;
    }, nullptr);
    void* warm[1];
    backtrace(warm, 1);
    // A stack of its own, since a stack that has overflowed leaves no room for a handler.
    static char room[64 << 10];
    stack_t stack{};
    stack.ss_sp = room;
    stack.ss_size = sizeof room;
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = tell;
    action.sa_flags = SA_ONSTACK;
    for (int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) sigaction(signal, &action, nullptr);
}

}  // namespace parlance::crash
