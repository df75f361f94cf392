// What a run leaves behind: one file a rank, a sequence of records {kind, index, length, bytes}.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "bytes.hpp"

namespace parlance {

enum class Kind : std::uint32_t { begun = 1, timed = 2, output = 3, ended = 4 };

struct Header {
    Kind kind;
    std::uint32_t index;
    std::uint64_t length;
};

// One measurement of one rank: seconds on the wall from the common start, seconds of this process on a core, and how many
// of these it spent outside of communication; -1 where that was not looked at.
struct Times {
    double wall;
    double cpu;
    double computing;
};

class Recorder {
public:
    Recorder(std::string const& folder, int rank) : file_(std::fopen((folder + "/rank-" + std::to_string(rank) + ".bin").c_str(), "wb")) {
        if (file_ == nullptr) {
            std::perror("the output folder cannot be written");
            std::exit(70);
        }
    }
    Recorder(Recorder const&) = delete;
    Recorder& operator=(Recorder const&) = delete;
    ~Recorder() { std::fclose(file_); }

    // Flushed each time: what a crash leaves behind names the input it crashed on.
    void put(Kind kind, std::uint32_t index, Bytes const& bytes = {}) {
        Header header{kind, index, bytes.size()};
        std::fwrite(&header, sizeof header, 1, file_);
        std::fwrite(bytes.data(), 1, bytes.size(), file_);
        std::fflush(file_);
        written_ += sizeof header + bytes.size();
    }

    std::uint64_t written() const { return written_; }

private:
    std::FILE* file_;
    std::uint64_t written_ = 0;
};

}  // namespace parlance
