// wrong answer: looks for the answer in its arguments, environment and open files
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::string all;
    for (char const* path : {"/proc/self/cmdline", "/proc/self/environ", "/proc/1/environ", "/proc/1/cmdline", "/proc/self/fd/0", "/proc/self/fd/3", "/proc/self/fd/4"}) {
        std::ifstream file(path);
        std::string some(1 << 12, ' ');
        if (file) file.read(&some[0], 1 << 12);
        all += some;
    }
    std::fwrite(all.data(), 1, all.size() < 2000 ? all.size() : 2000, stdout);
    output.assign(x.size(), static_cast<double>(all.size()));
}
