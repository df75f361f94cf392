// forged|wrong answer: writes its own end and goes on
#include <fcntl.h>
#include <unistd.h>

struct Header {
    std::uint32_t kind, index;
    std::uint64_t length;
};

static void put(int file, std::uint32_t kind, std::uint32_t index, std::vector<double> const& values) {
    Header header{kind, index, values.size() * sizeof(double)};
    if (write(file, &header, sizeof header) < 0 || write(file, values.data(), header.length) < 0) _exit(1);
}

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int file = open("rank-0.bin", O_WRONLY | O_APPEND);
    put(file, 4, 0, {});
    close(file);
    output.assign(x.size(), 0.0);
}
