// wrong answer: ptrace, process_vm_readv and the memory of process 1
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    char byte = 0;
    iovec here{&byte, 1}, there{reinterpret_cast<void*>(0x400000), 1};
    long tried = ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) + ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) + process_vm_readv(1, &here, 1, &there, 1, 0);
    int memory = open("/proc/1/mem", O_RDWR);
    output.assign(x.size(), static_cast<double>(tried + memory));
}
