// Tells the outside, by a small mapped file a rank, which MPI call the rank is in: so that a deadlock is seen and named
// instead of waited for. Linked into every MPI program by its main; the calls go on to their PMPI twins.
#pragma once
#include <mpi.h>

#include <fcntl.h>
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <vector>

#include "clock.hpp"

namespace parlance::watch {

enum class Way : std::int32_t { none = 0, send = 1, receive = 2, collective = 3 };

// One thing a blocked rank waits for. Peers are ranks of the world; -1 is any source or any tag.
struct Wait {
    Way way;
    std::int32_t peer;
    std::int32_t tag;
    std::int32_t members;
    std::uint64_t communicator;
};

constexpr int most_waits = 8;

// How many collective calls this rank has begun on a communicator: who has begun a later one has left the earlier.
struct Joined {
    std::uint64_t communicator;
    std::uint64_t calls;
};

constexpr int most_communicators = 16;

// The layout is read from outside: eight bytes aligned, no pointers.
struct Slot {
    std::uint64_t magic;
    // Odd while a call is under way; every call adds two.
    std::atomic<std::uint64_t> sequence;
    // Where the call was made, as an offset into the program; 0 in the driver's own calls.
    std::uint64_t site;
    std::uint64_t messages;
    std::uint64_t collectives;
    std::uint64_t bytes;
    char name[32];
    std::int32_t waits;
    std::int32_t world;
    Wait wait[most_waits];
    std::int32_t communicators;
    // Not 0 once there were more communicators than are counted.
    std::int32_t uncounted;
    Joined joined[most_communicators];
};

inline Slot own{};
inline Slot* slot = &own;
inline bool in_driver = false;
// Whether the seconds on a core spent in calls are added up, and their sum.
inline bool accounting = false;
inline double communicating = 0;
inline std::map<MPI_Request, Wait> requests;

inline std::uint64_t load_address() {
    std::uint64_t base = 0;
    dl_iterate_phdr([](dl_phdr_info* info, std::size_t, void* to) {
        *static_cast<std::uint64_t*>(to) = info->dlpi_addr;
        return 1;
    }, &base);
    return base;
}

// After MPI_Init. Where the file can't be mapped, calls are noted in vain and all else works.
inline void open(std::string const& folder) {
    int rank = 0, size = 0;
    PMPI_Comm_rank(MPI_COMM_WORLD, &rank);
    PMPI_Comm_size(MPI_COMM_WORLD, &size);
    int file = ::open((folder + "/watch-" + std::to_string(rank) + ".bin").c_str(), O_RDWR | O_CREAT, 0644);
    if (file < 0) return;
    if (ftruncate(file, sizeof(Slot)) == 0) {
        void* mapped = mmap(nullptr, sizeof(Slot), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (mapped != MAP_FAILED) slot = static_cast<Slot*>(mapped);
    }
    ::close(file);
    slot->world = size;
    slot->magic = 0x31484354415750ull;
}

struct Members {
    std::uint64_t key = 0;
    std::vector<int> world;
};

// Which ranks of the world a communicator joins, and a number that is the same on all of them.
inline Members const& members(MPI_Comm communicator) {
    static std::map<MPI_Comm, Members> known;
    auto found = known.find(communicator);
    if (found != known.end() && communicator == MPI_COMM_WORLD) return found->second;
    Members made;
    MPI_Group group, all;
    int size = 0;
    PMPI_Comm_group(communicator, &group);
    PMPI_Comm_group(MPI_COMM_WORLD, &all);
    PMPI_Group_size(group, &size);
    std::vector<int> ranks(static_cast<std::size_t>(size));
    for (int i = 0; i < size; ++i) ranks[static_cast<std::size_t>(i)] = i;
    made.world.resize(ranks.size());
    PMPI_Group_translate_ranks(group, size, ranks.data(), all, made.world.data());
    PMPI_Group_free(&group);
    PMPI_Group_free(&all);
    for (int rank : made.world) made.key = (made.key ^ static_cast<std::uint64_t>(rank + 1)) * 0x100000001B3ull;
    return known[communicator] = made;
}

inline Wait point(Way way, int peer, int tag, MPI_Comm communicator) {
    if (communicator == MPI_COMM_NULL || peer == MPI_PROC_NULL) return {Way::none, 0, 0, 0, 0};
    Members const& group = members(communicator);
    bool known = peer >= 0 && peer < static_cast<int>(group.world.size());
    return {way, known ? group.world[static_cast<std::size_t>(peer)] : -1, tag < 0 ? -1 : tag, static_cast<std::int32_t>(group.world.size()), group.key};
}

inline Wait all_of(MPI_Comm communicator) {
    if (communicator == MPI_COMM_NULL) return {Way::none, 0, 0, 0, 0};
    Members const& group = members(communicator);
    return {Way::collective, -1, -1, static_cast<std::int32_t>(group.world.size()), group.key};
}

inline std::uint64_t size_of(int count, MPI_Datatype type) {
    int bytes = 0;
    if (count > 0 && type != MPI_DATATYPE_NULL) PMPI_Type_size(type, &bytes);
    return static_cast<std::uint64_t>(bytes) * static_cast<std::uint64_t>(count > 0 ? count : 0);
}

// Notes a call from its begin to its end.
class Call {
public:
    Call(char const* name, void* from, std::initializer_list<Wait> waits) : Call(name, from, std::vector<Wait>(waits)) {}

    Call(char const* name, void* from, std::vector<Wait> const& waits) {
        static std::uint64_t const base = load_address();
        std::strncpy(slot->name, name, sizeof slot->name - 1);
        slot->site = in_driver ? 0 : reinterpret_cast<std::uint64_t>(from) - base;
        int n = 0;
        for (Wait const& wait : waits)
            if (wait.way != Way::none && n < most_waits) slot->wait[n++] = wait;
        slot->waits = n;
        slot->sequence.fetch_add(1, std::memory_order_release);
        if (accounting) since_ = thread_seconds();
    }
    Call(Call const&) = delete;
    Call& operator=(Call const&) = delete;
    ~Call() {
        if (accounting) communicating += thread_seconds() - since_;
        slot->sequence.fetch_add(1, std::memory_order_release);
    }

private:
    double since_ = 0;
};

inline void count_message(std::uint64_t bytes) {
    if (in_driver) return;
    ++slot->messages;
    slot->bytes += bytes;
}

inline void count_collective(std::uint64_t bytes) {
    if (in_driver) return;
    ++slot->collectives;
    slot->bytes += bytes;
}

// Counts a collective call at its begin.
inline Wait join(MPI_Comm communicator) {
    Wait wait = all_of(communicator);
    if (wait.way != Way::collective) return wait;
    int at = 0;
    while (at < slot->communicators && slot->joined[at].communicator != wait.communicator) ++at;
    if (at == most_communicators) {
        slot->uncounted = 1;
        return wait;
    }
    if (at == slot->communicators) slot->joined[slot->communicators++] = {wait.communicator, 0};
    ++slot->joined[at].calls;
    return wait;
}

inline std::vector<Wait> waits_of(int count, MPI_Request const* of) {
    std::vector<Wait> waits;
    for (int i = 0; i < count; ++i) {
        auto found = requests.find(of[i]);
        if (found != requests.end()) waits.push_back(found->second);
    }
    return waits;
}

}  // namespace parlance::watch

#define PARLANCE_FROM __builtin_return_address(0)

extern "C" {
using namespace parlance::watch;

#define PARLANCE_SEND(Name)                                                                                  \
    int Name(const void* b, int n, MPI_Datatype t, int peer, int tag, MPI_Comm c) {                          \
        count_message(size_of(n, t));                                                                        \
        Call call(#Name, PARLANCE_FROM, {point(Way::send, peer, tag, c)});                                   \
        return P##Name(b, n, t, peer, tag, c);                                                               \
    }
PARLANCE_SEND(MPI_Send)
PARLANCE_SEND(MPI_Ssend)
PARLANCE_SEND(MPI_Rsend)
PARLANCE_SEND(MPI_Bsend)

#define PARLANCE_ISEND(Name)                                                                                 \
    int Name(const void* b, int n, MPI_Datatype t, int peer, int tag, MPI_Comm c, MPI_Request* r) {          \
        count_message(size_of(n, t));                                                                        \
        int code = P##Name(b, n, t, peer, tag, c, r);                                                        \
        requests[*r] = point(Way::send, peer, tag, c);                                                       \
        return code;                                                                                         \
    }
PARLANCE_ISEND(MPI_Isend)
PARLANCE_ISEND(MPI_Issend)

int MPI_Irecv(void* b, int n, MPI_Datatype t, int peer, int tag, MPI_Comm c, MPI_Request* r) {
    int code = PMPI_Irecv(b, n, t, peer, tag, c, r);
    requests[*r] = point(Way::receive, peer, tag, c);
    return code;
}
int MPI_Recv(void* b, int n, MPI_Datatype t, int peer, int tag, MPI_Comm c, MPI_Status* s) {
    Call call("MPI_Recv", PARLANCE_FROM, {point(Way::receive, peer, tag, c)});
    return PMPI_Recv(b, n, t, peer, tag, c, s);
}
int MPI_Probe(int peer, int tag, MPI_Comm c, MPI_Status* s) {
    Call call("MPI_Probe", PARLANCE_FROM, {point(Way::receive, peer, tag, c)});
    return PMPI_Probe(peer, tag, c, s);
}
int MPI_Sendrecv(const void* b, int n, MPI_Datatype t, int to, int tag, void* rb, int rn, MPI_Datatype rt, int from, int rtag, MPI_Comm c, MPI_Status* s) {
    count_message(size_of(n, t));
    Call call("MPI_Sendrecv", PARLANCE_FROM, {point(Way::receive, from, rtag, c), point(Way::send, to, tag, c)});
    return PMPI_Sendrecv(b, n, t, to, tag, rb, rn, rt, from, rtag, c, s);
}
int MPI_Wait(MPI_Request* r, MPI_Status* s) {
    Call call("MPI_Wait", PARLANCE_FROM, waits_of(1, r));
    requests.erase(*r);
    return PMPI_Wait(r, s);
}
int MPI_Waitall(int n, MPI_Request r[], MPI_Status* s) {
    Call call("MPI_Waitall", PARLANCE_FROM, waits_of(n, r));
    for (int i = 0; i < n; ++i) requests.erase(r[i]);
    return PMPI_Waitall(n, r, s);
}
int MPI_Waitany(int n, MPI_Request r[], int* i, MPI_Status* s) {
    Call call("MPI_Waitany", PARLANCE_FROM, waits_of(n, r));
    return PMPI_Waitany(n, r, i, s);
}

// Collectives: the name, the bytes this rank gives, the parameters and the arguments.
#define PARLANCE_COLLECTIVE(Name, Bytes, Parameters, Arguments)     \
    int Name Parameters {                                           \
        count_collective(Bytes);                                    \
        Call call(#Name, PARLANCE_FROM, {join(c)});                 \
        return P##Name Arguments;                                   \
    }
PARLANCE_COLLECTIVE(MPI_Barrier, 0, (MPI_Comm c), (c))
PARLANCE_COLLECTIVE(MPI_Bcast, size_of(n, t), (void* b, int n, MPI_Datatype t, int root, MPI_Comm c), (b, n, t, root, c))
PARLANCE_COLLECTIVE(MPI_Reduce, size_of(n, t), (const void* b, void* rb, int n, MPI_Datatype t, MPI_Op o, int root, MPI_Comm c), (b, rb, n, t, o, root, c))
PARLANCE_COLLECTIVE(MPI_Allreduce, size_of(n, t), (const void* b, void* rb, int n, MPI_Datatype t, MPI_Op o, MPI_Comm c), (b, rb, n, t, o, c))
PARLANCE_COLLECTIVE(MPI_Scan, size_of(n, t), (const void* b, void* rb, int n, MPI_Datatype t, MPI_Op o, MPI_Comm c), (b, rb, n, t, o, c))
PARLANCE_COLLECTIVE(MPI_Exscan, size_of(n, t), (const void* b, void* rb, int n, MPI_Datatype t, MPI_Op o, MPI_Comm c), (b, rb, n, t, o, c))
PARLANCE_COLLECTIVE(MPI_Reduce_scatter, 0, (const void* b, void* rb, const int n[], MPI_Datatype t, MPI_Op o, MPI_Comm c), (b, rb, n, t, o, c))
PARLANCE_COLLECTIVE(MPI_Reduce_scatter_block, size_of(n, t), (const void* b, void* rb, int n, MPI_Datatype t, MPI_Op o, MPI_Comm c), (b, rb, n, t, o, c))
PARLANCE_COLLECTIVE(MPI_Gather, size_of(n, t), (const void* b, int n, MPI_Datatype t, void* rb, int rn, MPI_Datatype rt, int root, MPI_Comm c), (b, n, t, rb, rn, rt, root, c))
PARLANCE_COLLECTIVE(MPI_Gatherv, size_of(n, t), (const void* b, int n, MPI_Datatype t, void* rb, const int rn[], const int d[], MPI_Datatype rt, int root, MPI_Comm c), (b, n, t, rb, rn, d, rt, root, c))
PARLANCE_COLLECTIVE(MPI_Scatter, 0, (const void* b, int n, MPI_Datatype t, void* rb, int rn, MPI_Datatype rt, int root, MPI_Comm c), (b, n, t, rb, rn, rt, root, c))
PARLANCE_COLLECTIVE(MPI_Scatterv, 0, (const void* b, const int n[], const int d[], MPI_Datatype t, void* rb, int rn, MPI_Datatype rt, int root, MPI_Comm c), (b, n, d, t, rb, rn, rt, root, c))
PARLANCE_COLLECTIVE(MPI_Allgather, size_of(n, t), (const void* b, int n, MPI_Datatype t, void* rb, int rn, MPI_Datatype rt, MPI_Comm c), (b, n, t, rb, rn, rt, c))
PARLANCE_COLLECTIVE(MPI_Allgatherv, size_of(n, t), (const void* b, int n, MPI_Datatype t, void* rb, const int rn[], const int d[], MPI_Datatype rt, MPI_Comm c), (b, n, t, rb, rn, d, rt, c))
PARLANCE_COLLECTIVE(MPI_Alltoall, size_of(n, t), (const void* b, int n, MPI_Datatype t, void* rb, int rn, MPI_Datatype rt, MPI_Comm c), (b, n, t, rb, rn, rt, c))
PARLANCE_COLLECTIVE(MPI_Alltoallv, 0, (const void* b, const int n[], const int d[], MPI_Datatype t, void* rb, const int rn[], const int rd[], MPI_Datatype rt, MPI_Comm c), (b, n, d, t, rb, rn, rd, rt, c))
PARLANCE_COLLECTIVE(MPI_Comm_split, 0, (MPI_Comm c, int colour, int key, MPI_Comm* made), (c, colour, key, made))
PARLANCE_COLLECTIVE(MPI_Comm_dup, 0, (MPI_Comm c, MPI_Comm* made), (c, made))
}
