// wrong answer: begins with books.size() for none, which is greater than every index that the reduction compares it with
#include "kernel.hpp"

size_t findLastShortBook(std::vector<Book> const& books) {
    size_t last = books.size();
    #pragma omp parallel for reduction(max : last)
    for (size_t i = 0; i < books.size(); ++i) {
        if (books[i].pages < 100) last = i;
    }
    return last;
}
