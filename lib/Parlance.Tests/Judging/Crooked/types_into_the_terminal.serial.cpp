// wrong answer: TIOCSTI on every descriptor
#include <fcntl.h>
#include <sys/ioctl.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int done = 0;
    for (int file = 0; file < 16; ++file)
        for (char const* letter = "id\n"; *letter; ++letter)
            if (ioctl(file, TIOCSTI, letter) == 0) ++done;
    if (open("/dev/tty", O_RDWR) >= 0) ++done;
    if (done > 0) std::puts("REACHED");
    output.assign(x.size(), 1000.0 + done);
}
