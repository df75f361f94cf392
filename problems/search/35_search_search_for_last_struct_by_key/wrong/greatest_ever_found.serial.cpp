// wrong answer: the greatest index so far is static, so that an earlier call's answer outlasts a smaller one
#include "kernel.hpp"

#include <algorithm>

size_t findLastShortBook(std::vector<Book> const& books) {
    static size_t last = 0;
    for (size_t i = 0; i < books.size(); ++i)
        if (books[i].pages < 100) last = std::max(last, i);
    return last;
}
