// over memory|hung: two gigabytes in each of ten processes
#include <sys/mman.h>
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    for (int i = 0; i < 10; ++i) {
        if (fork() != 0) continue;
        constexpr std::size_t size = 2ull << 30;
        char* much = static_cast<char*>(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        for (std::size_t at = 0; much != MAP_FAILED && at < size; at += 4096) much[at] = 1;
        pause();
    }
    pause();
}
