// crashed: begins at index books.size() instead of one before, and throws
#include "kernel.hpp"

size_t findLastShortBook(std::vector<Book> const& books) {
    size_t i = books.size();
    while (books.at(i).pages >= 100) --i;
    return i;
}
