// How an output travels from the candidate's process to the checker's.
#pragma once
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace parlance {

using Bytes = std::string;

template <class T>
std::enable_if_t<std::is_trivially_copyable_v<T>> write(Bytes& to, T const& value) {
    to.append(reinterpret_cast<char const*>(&value), sizeof value);
}

template <class T>
std::enable_if_t<std::is_trivially_copyable_v<T>> write(Bytes& to, std::vector<T> const& values) {
    write(to, static_cast<std::uint64_t>(values.size()));
    to.append(reinterpret_cast<char const*>(values.data()), values.size() * sizeof(T));
}

inline void write(Bytes& to, std::vector<bool> const& values) {
    write(to, static_cast<std::uint64_t>(values.size()));
    for (bool value : values) to.push_back(value ? 1 : 0);
}

// Reads what a candidate's process wrote, and trusts none of it: a length beyond the bytes at hand is an error.
class Reader {
public:
    Reader(char const* data, std::size_t size) : at_(data), end_(data + size) {}

    template <class T>
    std::enable_if_t<std::is_trivially_copyable_v<T>> read(T& value) {
        std::memcpy(static_cast<void*>(&value), take(sizeof value), sizeof value);
    }

    template <class T>
    std::enable_if_t<std::is_trivially_copyable_v<T>> read(std::vector<T>& values) {
        std::size_t n = length(sizeof(T));
        char const* from = take(n * sizeof(T));
        values.resize(n);
        if (n != 0) std::memcpy(static_cast<void*>(values.data()), from, n * sizeof(T));
    }

    void read(std::vector<bool>& values) {
        std::size_t n = length(1);
        char const* from = take(n);
        values.assign(n, false);
        for (std::size_t i = 0; i < n; ++i) values[i] = from[i] != 0;
    }

    char const* take(std::size_t n) {
        if (n > left()) throw std::runtime_error("the output ends in the middle of a value");
        char const* from = at_;
        at_ += n;
        return from;
    }

    std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }

private:
    std::size_t length(std::size_t each) {
        std::uint64_t n = 0;
        read(n);
        if (n > left() / each) throw std::runtime_error("the output claims more values than it has");
        return static_cast<std::size_t>(n);
    }

    char const* at_;
    char const* end_;
};

}  // namespace parlance
