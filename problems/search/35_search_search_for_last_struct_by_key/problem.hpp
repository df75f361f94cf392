#pragma once
#include <array>

#include "harness/problem.hpp"
#include "kernel.hpp"

namespace problem {
using parlance::Random;

struct Input {
    std::vector<Book> books;
};
using Output = std::size_t;

inline std::array<std::string, 8> const titles = {"Emma", "Faust", "Walden", "Candide", "Carmen", "", "The Trial", "Vanity Fair"};

// From 100 pages on, all of them.
inline Input all_long(std::size_t n, Random& random) {
    Input in;
    in.books.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        auto const pages = static_cast<int>(random.integer(100, 899));
        in.books.push_back({titles[static_cast<std::size_t>(pages) % titles.size()], pages});
    }
    return in;
}

inline void shorten(Book& book, Random& random) { book.pages = static_cast<int>(random.integer(1, 99)); }

// The only short book stands at one index.
inline Input only_at(std::size_t index, std::size_t n, Random& random) {
    Input in = all_long(n, random);
    shorten(in.books[index], random);
    return in;
}

// Short at the index, either before it, long after it: the first short book found is not the last.
inline Input last_at(std::size_t index, std::size_t n, Random& random) {
    Input in = only_at(index, n, random);
    for (std::size_t i = 0; i < index; ++i)
        if (random.coin()) shorten(in.books[i], random);
    return in;
}

inline Input all_short(std::size_t n, Random& random) {
    Input in = all_long(n, random);
    for (Book& book : in.books) shorten(book, random);
    return in;
}

// On both sides of the bound, and on it.
inline Input around_the_bound(std::size_t n, Random& random) {
    Input in = all_long(n, random);
    for (Book& book : in.books) book.pages = static_cast<int>(random.integer(99, 101));
    in.books[n / 3].pages = 99;
    for (std::size_t i = n - n / 5; i < n; ++i) in.books[i].pages = 100;
    return in;
}

inline Input with_long_titles(std::size_t n, Random& random) {
    Input in = last_at(n / 2, n, random);
    for (std::size_t i = 0; i < n; ++i) in.books[i].title.append(i % 90, 'x');
    return in;
}

inline std::vector<parlance::Case<Input>> const cases = {
    {"one book", [](Random& r) { return only_at(0, 1, r); }},
    {"two books", [](Random& r) { return only_at(0, 2, r); }},
    {"fewer books than four processes", [](Random& r) { return only_at(1, 3, r); }},
    {"the only short book at index 0", [](Random& r) { return only_at(0, 1009, r); }},
    {"the only short book at the end", [](Random& r) { return only_at(1008, 1009, r); }},
    {"the end of one more than a multiple of twelve", [](Random& r) { return last_at(1200, 1201, r); }},
    {"the last of the first half", [](Random& r) { return last_at(419, 840, r); }},
    {"the first of the last quarter", [](Random& r) { return last_at(630, 840, r); }},
    {"a power of two", [](Random& r) { return last_at(300, 1024, r); }},
    {"a prime number of books", [](Random& r) { return last_at(static_cast<std::size_t>(r.integer(0, 1008)), 1009, r); }},
    {"all books short", [](Random& r) { return all_short(97, r); }},
    {"exactly 100 pages after a short book", [](Random&) { return Input{{{"Emma", 474}, {"Candide", 99}, {"Faust", 100}, {"Walden", 101}, {"Carmen", 100}}}; }},
    {"99, 100 and 101 pages", [](Random& r) { return around_the_bound(307, r); }},
    {"long titles", [](Random& r) { return with_long_titles(211, r); }},
    {"no pages at all", [](Random&) { return Input{{{"", 0}, {"", 0}, {"Emma", 474}}}; }},
};

// The last short book stands in the first sixteenth, so that nearly all must be looked at from the end.
inline Input timed(std::size_t size, Random& random) {
    auto const index = static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(size / 16)));
    return last_at(index, size, random);
}

}  // namespace problem
