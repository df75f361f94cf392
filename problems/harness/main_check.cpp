// The checker: outside the candidate's process, it makes the same inputs from the same seed, computes the trusted
// answers and says of every call on every rank whether it was right. One JSON object a line on standard output.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <iostream>
#include <map>

#include "check.hpp"
#include "plan.hpp"
#include "record.hpp"

namespace {
using namespace parlance;

struct Slice {
    std::size_t at;
    std::size_t length;
};

// A candidate may have put anything in the place of its records: a pipe, or a link to an endless device or to a file of
// the machine. Only a plain file is read, and only one of a size that a run may write.
Bytes plain_file(std::string const& path) {
    constexpr off_t most = off_t{2} << 30;
    Bytes bytes;
    int file = open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) return bytes;
    struct stat about {};
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_size <= most) {
        bytes.resize(static_cast<std::size_t>(about.st_size));
        std::size_t have = 0;
        for (ssize_t got = 1; have < bytes.size() && got > 0; have += static_cast<std::size_t>(got > 0 ? got : 0))
            got = read(file, &bytes[have], bytes.size() - have);
        bytes.resize(have);
    }
    close(file);
    return bytes;
}

// What one rank left behind. A file cut short by a crash is read as far as it goes, and one that holds anything else than
// what the driver writes, in its order, as far as that.
struct RankRecords {
    Bytes bytes;
    std::map<std::uint32_t, Slice> outputs;
    std::map<std::uint32_t, Times> times;
    std::optional<std::uint32_t> begun;
    bool ended = false;
    bool orderly = true;
    std::uint32_t calls = 0;

    RankRecords(Plan const& plan, int rank) : next_(plan.timed ? first_timed : 0), timed_end_(first_timed + plan.iterations), with_output_(plan.all_ranks || rank == 0) {
        bytes = plain_file(plan.folder + "/rank-" + std::to_string(rank) + ".bin");
        std::size_t at = 0;
        while (orderly && at + sizeof(Header) <= bytes.size()) {
            Header header{};
            std::memcpy(&header, bytes.data() + at, sizeof header);
            // The last record may be cut short, and only by its length.
            if (!(orderly = may_follow(header))) break;
            at += sizeof header;
            if (header.length > bytes.size() - at) return;
            keep(header, at);
            at += header.length;
        }
        if (ended && at != bytes.size()) orderly = false;
    }

private:
    // Whether a record may stand here.
    bool may_follow(Header const& header) const {
        if (ended) return false;
        if (header.kind == awaited_ && header.kind != Kind::begun) return header.index == *begun && (header.kind != Kind::timed || header.length == sizeof(Times));
        if (awaited_ != Kind::begun || header.length != 0) return false;
        if (header.kind == Kind::ended) return next_ == case_count() && header.index == 0;
        // After any timed call the time may be spent, and the cases begin.
        bool cases = header.index == 0 && next_ > first_timed;
        bool follows = header.index == next_ && (next_ < case_count() || (next_ >= first_timed && next_ < timed_end_));
        return header.kind == Kind::begun && (cases || follows);
    }

    void keep(Header const& header, std::size_t at) {
        if (header.kind == Kind::ended) ended = true;
        if (header.kind == Kind::begun) begun = header.index, awaited_ = Kind::timed, ++calls;
        if (header.kind == Kind::output) outputs[header.index] = {at, header.length};
        if (header.kind == Kind::timed) std::memcpy(&times[header.index], bytes.data() + at, sizeof(Times));
        if (header.kind == Kind::output || (header.kind == Kind::timed && !with_output_)) next_ = header.index + 1, awaited_ = Kind::begun;
        else if (header.kind == Kind::timed) awaited_ = Kind::output;
    }

    std::uint32_t next_;
    std::uint32_t timed_end_;
    bool with_output_;
    Kind awaited_ = Kind::begun;
};

std::string quoted(std::string const& text) {
    std::string out = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
    return out + "\"";
}

std::string name_of(std::uint32_t index) {
    if (index >= first_timed) return "timed input " + std::to_string(index - first_timed);
    return index < case_count() ? case_name(index) : "unknown case";
}

void print(int rank, std::uint32_t index, char const* state, Difference const& difference = {}) {
    std::cout << "{\"record\":\"case\",\"rank\":" << rank << ",\"case\":" << quoted(name_of(index)) << ",\"state\":\"" << state
              << "\",\"position\":" << quoted(difference.position) << ",\"expected\":" << quoted(difference.expected)
              << ",\"got\":" << quoted(difference.got) << "}\n";
}

void judge(int rank, std::uint32_t index, RankRecords const& records, Expectation const& expected, Tolerance tolerance) {
    auto found = records.outputs.find(index);
    if (found == records.outputs.end()) return print(rank, index, "missing");
    try {
        auto difference = expected.compare(records.bytes.data() + found->second.at, found->second.length, tolerance);
        if (!difference) return print(rank, index, "right");
        print(rank, index, difference->finite ? "wrong" : "not finite", *difference);
    } catch (std::exception const& error) {
        print(rank, index, "malformed", {"", "", error.what(), true});
    }
}
}  // namespace

// validate|time SEED SIZE ITERATIONS BUDGET root|all FOLDER RANKS RELATIVE ABSOLUTE
int main(int argc, char** argv) {
    Plan plan = Plan::parse(argc, argv);
    if (argc < 11) {
        std::cerr << "usage: " << argv[0] << " validate|time SEED SIZE ITERATIONS BUDGET root|all FOLDER RANKS RELATIVE ABSOLUTE\n";
        return 64;
    }
    int ranks = std::atoi(argv[8]);
    Tolerance tolerance{std::strtod(argv[9], nullptr), std::strtod(argv[10], nullptr)};
    std::cout.precision(17);

    std::vector<RankRecords> all;
    for (int rank = 0; rank < ranks; ++rank) all.emplace_back(plan, rank);
    for (int rank = 0; rank < ranks; ++rank) {
        RankRecords const& records = all[static_cast<std::size_t>(rank)];
        std::cout << "{\"record\":\"rank\",\"rank\":" << rank << ",\"ended\":" << (records.ended ? "true" : "false") << ",\"orderly\":" << (records.orderly ? "true" : "false") << ",\"calls\":" << records.calls << ",\"begun\":"
                  << (records.begun ? quoted(name_of(*records.begun)) : "null") << "}\n";
        for (auto const& [index, times] : records.times) {
            if (index < first_timed || !std::isfinite(times.wall) || !std::isfinite(times.cpu) || !std::isfinite(times.computing)) continue;
            std::cout << "{\"record\":\"time\",\"rank\":" << rank << ",\"iteration\":" << index - first_timed << ",\"wall\":" << times.wall
                      << ",\"cpu\":" << times.cpu << ",\"computing\":" << times.computing << "}\n";
        }
    }

    int judged = plan.all_ranks ? ranks : 1;
    auto judge_all = [&](std::uint32_t index, Expectation const& expected) {
        for (int rank = 0; rank < judged; ++rank) judge(rank, index, all[static_cast<std::size_t>(rank)], expected, tolerance);
    };
    for (std::uint32_t i = 0; plan.timed && i < plan.iterations; ++i) {
        std::uint32_t index = first_timed + i;
        // Rank 0 may have stopped early because the time was spent: the iterations it did begin are judged, and the first always is.
        if (i > 0 && all[0].times.find(index) == all[0].times.end() && all[0].ended) break;
        judge_all(index, *expect_timed(plan.size, derive(plan.seed, index)));
        if (!all[0].ended && all[0].times.find(index) == all[0].times.end()) break;
    }
    for (std::uint32_t i = 0; i < case_count(); ++i) judge_all(i, *expect_case(i, plan.seed));
    return 0;
}
