// wrong answer: the loop down to 0 ends before it looks at index 0
#include "kernel.hpp"

size_t findLastShortBook(std::vector<Book> const& books) {
    for (size_t i = books.size() - 1; i > 0; --i)
        if (books[i].pages < 100) return i;
    return books.size();
}
