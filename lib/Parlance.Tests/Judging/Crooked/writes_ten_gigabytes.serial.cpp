// over output|crashed: a file of ten gigabytes
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::signal(SIGXFSZ, SIG_IGN);
    std::string block(1 << 20, 'x');
    for (int i = 0; i < 20; ++i) {
        int file = open(("large-" + std::to_string(i)).c_str(), O_WRONLY | O_CREAT, 0644);
        if (ftruncate(file, 10ll << 30) != 0 && ftruncate(file, 500ll << 20) != 0) pause();
    }
    for (;;) pause();
}
