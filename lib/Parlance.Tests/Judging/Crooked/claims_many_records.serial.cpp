// forged|crashed|over output: twenty million records without content
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
    std::vector<Header> many(1 << 20);
    for (std::uint32_t i = 0; i < 20; ++i) {
        for (std::uint32_t j = 0; j < many.size(); ++j) many[j] = {3, i * static_cast<std::uint32_t>(many.size()) + j, 0};
        if (write(file, many.data(), many.size() * sizeof(Header)) < 0) _exit(1);
    }
    put(file, 4, 0, {});
    _exit(0);
}
