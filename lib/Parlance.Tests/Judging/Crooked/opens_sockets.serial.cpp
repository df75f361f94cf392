// wrong answer: TCP, UDP and abstract sockets to whoever listens
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static int try_address(int kind, char const* address, int port) {
    int one = socket(AF_INET, kind, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(port));
    inet_pton(AF_INET, address, &to.sin_addr);
    int reached = connect(one, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0 && send(one, "hello", 5, MSG_NOSIGNAL) == 5 ? 1 : 0;
    close(one);
    return reached;
}

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    int reached = try_address(SOCK_STREAM, "127.0.0.1", 22) + try_address(SOCK_STREAM, "192.0.2.1", 80) + try_address(SOCK_DGRAM, "192.0.2.1", 53);
    int abstract = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::memcpy(to.sun_path, "\0/tmp/.X11-unix/X0", 18);
    if (connect(abstract, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0) ++reached;
    if (reached > 0) std::puts("REACHED");
    output.assign(x.size(), 1000.0 + reached);
}
