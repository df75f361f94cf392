// wrong answer: unshare, mount and chroot
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int done = (unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) + (mount("none", "/tmp", "tmpfs", 0, "") == 0) + (mount(nullptr, "/", nullptr, MS_REMOUNT | MS_BIND, nullptr) == 0)
             + (umount2("/proc", MNT_DETACH) == 0) + (chroot("/tmp") == 0) + (setuid(0) == 0);
    if (done > 0) std::puts("REACHED");
    output.assign(x.size(), 1000.0 + done);
}
