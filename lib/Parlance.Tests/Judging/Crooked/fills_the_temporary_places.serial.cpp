// wrong answer|crashed: fills /tmp and /dev/shm, and tries every other place
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    std::string block(1 << 20, 'x');
    for (char const* place : {"/tmp/crooked-was-here", "/dev/shm/crooked-was-here"}) {
        std::ofstream file(place);
        for (int i = 0; file && i < 400; ++i) file << block;
    }
    for (char const* place : {"/", "/usr/", "/etc/", "/var/tmp/", "/root/", "/home/", "/run/", "/proc/", "/sys/devices/system/cpu/", "../", "../../"})
        std::ofstream(std::string(place) + "crooked-was-here") << 1;
    output.assign(x.size(), 0.0);
}
