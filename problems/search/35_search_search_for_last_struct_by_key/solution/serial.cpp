#include "kernel.hpp"

// From the end, until the first short book.
size_t findLastShortBook(std::vector<Book> const& books) {
    size_t i = books.size();
    while (i > 0 && books[i - 1].pages >= 100) --i;
    return i > 0 ? i - 1 : books.size();
}
