// wrong answer: takes a book of exactly 100 pages for a short one
#include "kernel.hpp"

size_t findLastShortBook(std::vector<Book> const& books) {
    size_t last = books.size();
    for (size_t i = 0; i < books.size(); ++i)
        if (books[i].pages <= 100) last = i;
    return last;
}
